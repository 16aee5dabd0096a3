package app.dreamimage.bootstrap.command;

import app.dreamimage.domain.generation.Style;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the styles. */
@Command(
    name = "styles",
    description = "Lists the styles that can be painted.",
    mixinStandardHelpOptions = true)
final class StylesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Arrays.stream(Style.values()).map(Style::slug).forEach(spec.commandLine().getOut()::println);
    return ExitCode.DONE.number();
  }
}
