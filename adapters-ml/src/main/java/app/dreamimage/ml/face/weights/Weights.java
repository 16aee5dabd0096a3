package app.dreamimage.ml.face.weights;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The weights of one network, by name, as read from a file in the safetensors format: eight bytes
 * of header length, a JSON header, the numbers; everything little-endian.
 *
 * @see <a href="https://github.com/huggingface/safetensors#format">the format</a>
 */
public final class Weights {

  /** One entry of the header, in the order of keys in which writers of the format put them. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "\"([^\"]+)\":\\{\"dtype\":\"(F16|F32)\",\"shape\":\\[([\\d,]*)],"
              + "\"data_offsets\":\\[(\\d+),(\\d+)]}");

  private final Map<String, Tensor> tensors;

  private Weights(Map<String, Tensor> tensors) {
    this.tensors = tensors;
  }

  /**
   * The weights in a resource beside the given class.
   *
   * @throws IllegalStateException if there is no such resource
   */
  public static Weights ofResource(Class<?> neighbour, String name) {
    try (@Nullable InputStream in = neighbour.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return parse(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The weights in the bytes of a file.
   *
   * @throws IllegalArgumentException if header and content do not fit together
   */
  public static Weights parse(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int headerEnd = Math.addExact(Long.BYTES, Math.toIntExact(bytes.getLong(0)));
    String header = new String(file, Long.BYTES, headerEnd - Long.BYTES, StandardCharsets.UTF_8);
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    Matcher entry = ENTRY.matcher(header);
    int end = 0;
    while (entry.find()) {
      end = Integer.parseInt(entry.group(5));
      int start = Integer.parseInt(entry.group(4));
      ByteBuffer content =
          bytes.slice(headerEnd + start, end - start).order(ByteOrder.LITTLE_ENDIAN);
      tensors.put(entry.group(1), tensor(entry.group(2), entry.group(3), content));
    }
    if (headerEnd + end != file.length) {
      throw new IllegalArgumentException("file: the header does not describe all of it");
    }
    return new Weights(tensors);
  }

  private static Tensor tensor(String type, String axes, ByteBuffer content) {
    int[] shape =
        axes.isEmpty()
            ? new int[0]
            : Arrays.stream(axes.split(",", -1)).mapToInt(Integer::parseInt).toArray();
    float[] values = new float[content.limit() / (type.equals("F16") ? Short.BYTES : Float.BYTES)];
    if (type.equals("F16")) {
      for (int i = 0; i < values.length; i++) {
        values[i] = Float16.toFloat(content.getShort(i * Short.BYTES));
      }
    } else {
      content.asFloatBuffer().get(values);
    }
    return new Tensor(shape, values);
  }

  /** The names of all tensors, in the order of the file. */
  public Set<String> names() {
    return Collections.unmodifiableSet(tensors.keySet());
  }

  /**
   * The tensor of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Tensor get(String name) {
    Tensor tensor = tensors.get(name);
    if (tensor == null) {
      throw new IllegalArgumentException("name: no tensor " + name);
    }
    return tensor;
  }
}
