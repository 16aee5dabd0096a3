package app.dreamimage.bootstrap.command;

import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.domain.facialdata.PhotoLimits;
import app.dreamimage.ml.face.Accuracy;
import app.dreamimage.ml.face.Dl4jLandmarkFinder;
import app.dreamimage.ml.face.FaceModel;
import app.dreamimage.ml.face.evaluation.LandmarkEvaluation;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.picture.PictureDecoder;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes down which faces and landmarks are found in pictures of the user's own. */
@Command(
    name = "landmarks",
    description =
        "Writes one line of JSON per picture: the faces found, their boxes and landmarks.",
    mixinStandardHelpOptions = true)
final class EvaluateLandmarksCommand implements Callable<Integer> {

  @Option(
      names = "--images",
      required = true,
      paramLabel = "DIR|LIST",
      description = "A folder of pictures, or a text file with a path per line.")
  private Path images = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE.jsonl",
      description = "Where the lines go.")
  private Path out = Path.of("");

  @Option(
      names = "--accuracy",
      paramLabel = "fast|precise",
      description = "How much care is taken; precise unless told.")
  private Accuracy accuracy = Accuracy.PRECISE;

  @Override
  public Integer call() throws RefusedInput, IOException {
    if (Files.notExists(images)) {
      throw new RefusedInput("The pictures cannot be found. Is the name right?");
    }
    try (FaceModel model = FaceModel.load();
        Writer lines = Files.newBufferedWriter(out)) {
      new LandmarkEvaluation(
              new Dl4jLandmarkFinder(model, accuracy),
              EvaluateLandmarksCommand::read,
              FacialDataAccess.forItsOwner(),
              System::nanoTime)
          .evaluate(images, lines);
    }
    return ExitCode.DONE.number();
  }

  private static Picture read(Path file) throws IOException {
    if (Files.size(file) > PhotoLimits.STANDARD.bytes()) {
      throw new IOException("larger than a photo may be");
    }
    return new PictureDecoder()
        .decode(Files.readAllBytes(file))
        .<Optional<Picture>>fold(Optional::of, refusal -> Optional.empty())
        .orElseThrow(() -> new IOException("no picture"));
  }
}
