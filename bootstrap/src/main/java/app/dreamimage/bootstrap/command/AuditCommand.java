package app.dreamimage.bootstrap.command;

import picocli.CommandLine.Command;

/** Groups what can be done with the audit trail. */
@Command(
    name = "audit",
    description = "Looks into the audit trail.",
    mixinStandardHelpOptions = true,
    subcommands = AuditVerifyCommand.class)
final class AuditCommand {}
