package app.dreamimage.bootstrap.command;

import picocli.CommandLine.Command;

/** Groups what concerns the studio. */
@Command(
    name = "studio",
    description = "Looks at the process in which photos are painted.",
    mixinStandardHelpOptions = true,
    subcommands = StudioProbeCommand.class)
final class StudioCommand {}
