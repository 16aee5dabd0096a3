package app.dreamimage.ml.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaintingMemoryTest {

  private static final int SIDE = 768;
  private static final int BYTES_PER_PIXEL = 120;
  private static final int RUNTIME_AND_PHOTO_MEGABYTES = 16;

  @Test
  void a_painting_in_any_technique_needs_at_most_120_bytes_of_heap_per_pixel()
      throws IOException, InterruptedException {
    int megabytes = RUNTIME_AND_PHOTO_MEGABYTES + SIDE * SIDE * BYTES_PER_PIXEL / 1_000_000;
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + megabytes + "m",
                    "-XX:+UseSerialGC",
                    "-Djava.awt.headless=true",
                    "-cp",
                    classPath(),
                    PaintingMemoryProgram.class.getName(),
                    String.valueOf(SIDE)))
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertTrue(process.waitFor(120, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), output);
    assertTrue(output.contains("painted all"), output);
  }

  private static String classPath() {
    return Stream.of(PaintingMemoryProgram.class, Atelier.class, FaceLandmarks.class)
        .map(PaintingMemoryTest::origin)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String origin(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
