package app.dreamimage.bootstrap.command;

import picocli.CommandLine.Command;

/** Groups what can be done with the audit trail. */
@Command(
    name = "audit",
    description = "Looks into the audit trail, and goes on after it was cut off.",
    mixinStandardHelpOptions = true,
    subcommands = {AuditVerifyCommand.class, AuditAcceptCutCommand.class})
final class AuditCommand {}
