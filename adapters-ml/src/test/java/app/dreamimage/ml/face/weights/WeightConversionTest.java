package app.dreamimage.ml.face.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightConversionTest {

  private static final String MANIFEST =
      """
      {"weightsManifest":[{"weights":[
        {"name":"first","shape":[2],"dtype":"float32"},
        {"name":"shape","shape":[3],"dtype":"int32"},
        {"name":"second","shape":[1,2],"dtype":"float32",
         "quantization":{"dtype":"float16","original_dtype":"float32"}}]}]}
      """;

  @TempDir private Path folder;

  @Test
  void tensors_keep_their_numbers_under_their_new_names_and_the_rest_is_left_out()
      throws IOException {
    write(MANIFEST);

    Weights weights =
        Weights.parse(
            WeightConversion.convert(folder, "m", Map.of("first", "a.W", "second", "b.W")));

    assertEquals(Set.of("a.W", "b.W"), weights.names());
    assertArrayEquals(new float[] {1.5f, -2}, weights.get("a.W").values());
    assertArrayEquals(new float[] {1, 0.5f}, weights.get("b.W").values());
    assertArrayEquals(new long[] {1, 2}, weights.get("b.W").shape());
  }

  @Test
  void a_model_without_a_tensor_that_is_wanted_is_refused() throws IOException {
    write(MANIFEST);

    assertThrows(
        IOException.class, () -> WeightConversion.convert(folder, "m", Map.of("third", "c.W")));
  }

  private void write(String manifest) throws IOException {
    Files.writeString(folder.resolve("m.json"), manifest);
    Files.write(
        folder.resolve("m.bin"),
        ByteBuffer.allocate(24)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putFloat(1.5f)
            .putFloat(-2)
            .putInt(7)
            .putInt(8)
            .putInt(9)
            .putShort((short) 0x3c00)
            .putShort((short) 0x3800)
            .array());
  }
}
