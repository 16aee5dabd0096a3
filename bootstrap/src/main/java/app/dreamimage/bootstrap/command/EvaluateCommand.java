package app.dreamimage.bootstrap.command;

import picocli.CommandLine.Command;

/** Groups the evaluations. */
@Command(
    name = "evaluate",
    description = "Measures the accuracy of a model on files of your own.",
    mixinStandardHelpOptions = true,
    subcommands = EvaluateLandmarksCommand.class)
final class EvaluateCommand {}
