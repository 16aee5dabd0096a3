package app.dreamimage.ml.face.graph;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import org.nd4j.shade.jackson.databind.JsonNode;
import org.nd4j.shade.jackson.databind.ObjectMapper;

/**
 * Outputs of the same weights under TensorFlow.js 4.22 (CPU backend): of each output every {@code
 * stride}-th number.
 */
final class GoldenValues {

  private static final double RELATIVE = 1e-4;
  private static final double ZERO = 1e-6;

  private final JsonNode model;

  private GoldenValues(JsonNode model) {
    this.model = model;
  }

  static GoldenValues of(String model) throws IOException {
    try (InputStream in = GoldenValues.class.getResourceAsStream("/golden/face-models.json")) {
      return new GoldenValues(new ObjectMapper().readTree(in).get(model));
    }
  }

  /**
   * Fails unless the output agrees to 10⁻⁴ of each number, or of the output's root mean square for
   * numbers near zero; outputs below 10⁻⁶ are all nothing.
   */
  void check(String input, String output, float[] actual) {
    JsonNode golden = model.get(input).get(output);
    int stride = golden.get("stride").asInt();
    JsonNode values = golden.get("values");
    double square = 0;
    for (JsonNode value : values) {
      square += value.asDouble() * value.asDouble();
    }
    double scale = Math.max(ZERO, Math.sqrt(square / values.size()));
    for (int i = 0; i < values.size(); i++) {
      double expected = values.get(i).asDouble();
      double difference = Math.abs(actual[i * stride] - expected);
      assertTrue(
          difference <= RELATIVE * Math.max(Math.abs(expected), scale),
          input
              + ", "
              + output
              + "["
              + i * stride
              + "]: "
              + expected
              + ", not "
              + actual[i * stride]);
    }
    assertTrue(values.size() == (actual.length + stride - 1) / stride, output + " is too short");
  }
}
