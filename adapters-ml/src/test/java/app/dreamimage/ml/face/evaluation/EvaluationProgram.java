package app.dreamimage.ml.face.evaluation;

import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.ml.face.Accuracy;
import app.dreamimage.ml.face.Dl4jLandmarkFinder;
import app.dreamimage.ml.face.FaceModel;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.picture.PictureDecoder;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Evaluates a folder or list. Arguments: the folder or list, the file to write. */
final class EvaluationProgram {

  private EvaluationProgram() {}

  /** Runs the evaluation. */
  public static void main(String[] files) throws IOException {
    try (FaceModel model = FaceModel.load();
        Writer out = Files.newBufferedWriter(Path.of(files[1]))) {
      new LandmarkEvaluation(
              new Dl4jLandmarkFinder(
                  model, files.length > 2 ? Accuracy.valueOf(files[2]) : Accuracy.PRECISE),
              EvaluationProgram::read,
              FacialDataAccess.forItsOwner(),
              System::nanoTime)
          .evaluate(Path.of(files[0]), out);
    }
  }

  static Picture read(Path file) throws IOException {
    return new PictureDecoder()
        .decode(Files.readAllBytes(file))
        .fold(Optional::of, refusal -> Optional.<Picture>empty())
        .orElseThrow(() -> new IOException("not a picture"));
  }
}
