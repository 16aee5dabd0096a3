package app.dreamimage.bootstrap.command;

import picocli.CommandLine.Command;

/** Groups what can be done with deletion receipts. */
@Command(
    name = "receipt",
    description = "Checks deletion receipts.",
    mixinStandardHelpOptions = true,
    subcommands = ReceiptVerifyCommand.class)
final class ReceiptCommand {}
