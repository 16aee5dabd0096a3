package app.dreamimage.bootstrap.command;

import picocli.CommandLine.Command;

/** Groups what concerns the staff. */
@Command(
    name = "staff",
    description = "Appoints the people who work for the service.",
    mixinStandardHelpOptions = true,
    subcommands = StaffAddCommand.class)
final class StaffCommand {}
