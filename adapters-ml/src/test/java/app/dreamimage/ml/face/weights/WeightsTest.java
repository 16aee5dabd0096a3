package app.dreamimage.ml.face.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTest {

  @ParameterizedTest
  @CsvSource({
    "blazeface, 7454d1c2bc414aa5dda236c24197ac4cd58171a4eaaecffa3c5c94985588b01d",
    "facemesh, 53dd7b3513176cde229aae20069dcec6837e071daf8f4511211cf970930ab878",
    "attentionmesh, 1bd8a9bb0009a221e54cb7b35934423f33ec4ebb3fba66ab7615f8e5b708b3c4",
    "selfiesegmentation, 9944380bb8d86d769d8a407d10cf453f711072a7fb1d859dba7999370a6e878b"
  })
  void the_weights_are_those_that_were_converted_and_described(String model, String hash)
      throws IOException, NoSuchAlgorithmException {
    byte[] resource;
    try (InputStream in =
        Weights.class.getResourceAsStream("/app/dreamimage/ml/face/" + model + ".safetensors")) {
      resource = in.readAllBytes();
    }

    assertEquals(
        hash, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(resource)));
    assertTrue(Files.readString(Path.of("../docs/model-card.md")).contains(hash));
  }

  @ParameterizedTest
  @CsvSource({
    "0x3c00, 1",
    "0xc000, -2",
    "0x7bff, 65504",
    "0x0400, 6.103515625e-5",
    "0x0001, 5.9604644775390625e-8",
    "0x83ff, -6.097555160522461e-5",
    "0x0000, 0",
    "0x7c00, Infinity",
    "0xfc00, -Infinity",
    "0x7e00, NaN"
  })
  void half_precision_numbers_become_the_same_floats(String bits, float value) {
    assertEquals(value, Float16.toFloat((short) Integer.decode(bits).intValue()));
  }

  @Test
  void tensors_have_the_names_shapes_and_values_of_the_file() {
    Weights weights =
        Weights.parse(
            file(
                "{\"a\":{\"dtype\":\"F16\",\"shape\":[2,1],\"data_offsets\":[0,4]},"
                    + "\"b\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}",
                8));

    assertEquals(Set.of("a", "b"), weights.names());
    assertArrayEquals(new long[] {2, 1}, weights.get("a").shape());
    assertArrayEquals(new float[2], weights.get("a").values());
    assertThrows(IllegalArgumentException.class, () -> weights.get("c"));
  }

  @Test
  void a_file_that_its_header_does_not_describe_is_refused() {
    String header = "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}";

    assertThrows(IllegalArgumentException.class, () -> Weights.parse(file(header, 12)));
    assertThrows(
        IllegalArgumentException.class, () -> Weights.parse(file(header.replace("[2]", "[3]"), 8)));
  }

  private static byte[] file(String header, int contentLength) {
    byte[] text = header.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(Long.BYTES + text.length + contentLength)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(text.length)
        .put(text)
        .array();
  }
}
