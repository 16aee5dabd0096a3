package app.dreamimage.ml.face.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.ml.face.Accuracy;
import app.dreamimage.ml.face.Dl4jLandmarkFinder;
import app.dreamimage.ml.face.FaceModel;
import app.dreamimage.ml.picture.PhotoSamples;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.shade.jackson.databind.JsonNode;
import org.nd4j.shade.jackson.databind.ObjectMapper;

class LandmarkEvaluationTest {

  @TempDir private Path folder;

  @Test
  void a_folder_gives_a_line_per_file_in_the_order_of_names() throws IOException {
    Files.write(folder.resolve("b.png"), PhotoSamples.file("astronaut.png"));
    Files.write(folder.resolve("c \"d\".png"), PhotoSamples.file("coffee.png"));
    Files.writeString(folder.resolve("a.txt"), "no picture");

    JsonNode[] lines = evaluated(folder);

    assertEquals(3, lines.length);
    assertEquals("a.txt", lines[0].get("image").asText());
    assertEquals("unreadable", lines[0].get("error").asText());
    assertEquals(0, lines[0].get("faces").size());
    assertEquals("b.png", lines[1].get("image").asText());
    assertEquals(5, lines[1].get("ms").asDouble());
    assertEquals(1, lines[1].get("faces").size());
    assertEquals("c \"d\".png", lines[2].get("image").asText());
    assertEquals(0, lines[2].get("faces").size());
  }

  @Test
  void a_face_has_a_box_around_its_mesh_and_a_score() throws IOException {
    Files.write(folder.resolve("photo.png"), PhotoSamples.file("astronaut.png"));
    Path list = Files.writeString(folder.resolve("list.txt"), "photo.png\n\n");

    JsonNode[] lines = evaluated(list);

    assertEquals(1, lines.length);
    JsonNode face = lines[0].get("faces").get(0);
    JsonNode box = face.get("box");
    assertEquals(4, box.size());
    assertEquals(468, face.get("mesh").size());
    for (JsonNode point : face.get("mesh")) {
      double x = point.get(0).asDouble() - box.get(0).asDouble();
      double y = point.get(1).asDouble() - box.get(1).asDouble();
      assertTrue(x >= -0.02 && x <= box.get(2).asDouble() + 0.02);
      assertTrue(y >= -0.02 && y <= box.get(3).asDouble() + 0.02);
    }
    assertTrue(face.get("score").asDouble() > 0.6);
  }

  private static JsonNode[] evaluated(Path folderOrList) throws IOException {
    AtomicLong clock = new AtomicLong();
    StringWriter out = new StringWriter();
    try (FaceModel model = FaceModel.load()) {
      new LandmarkEvaluation(
              new Dl4jLandmarkFinder(model, Accuracy.FAST),
              EvaluationProgram::read,
              FacialDataAccess.forItsOwner(),
              () -> clock.getAndAdd(5_000_000))
          .evaluate(folderOrList, out);
    }
    String[] lines = out.toString().split("\n", -1);
    JsonNode[] parsed = new JsonNode[lines.length - 1];
    for (int i = 0; i < parsed.length; i++) {
      parsed[i] = new ObjectMapper().readTree(lines[i]);
    }
    return parsed;
  }
}
