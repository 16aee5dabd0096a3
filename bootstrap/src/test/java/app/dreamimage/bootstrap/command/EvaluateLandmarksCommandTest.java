package app.dreamimage.bootstrap.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EvaluateLandmarksCommandTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"fast, 3", "precise, 3", "FAST, 3", "careful, 2"})
  void the_accuracy_is_written_as_the_help_says_and_pictures_have_to_be_there(
      String accuracy, int exitCode) {
    OptionalInt ended =
        DreamImageCommand.run(
            new String[] {
              "evaluate",
              "landmarks",
              "--images",
              folder.resolve("nothing-here").toString(),
              "--out",
              folder.resolve("out.jsonl").toString(),
              "--accuracy",
              accuracy
            });

    assertEquals(OptionalInt.of(exitCode), ended);
  }
}
