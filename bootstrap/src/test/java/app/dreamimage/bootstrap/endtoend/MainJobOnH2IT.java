package app.dreamimage.bootstrap.endtoend;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MainJobOnH2IT extends MainJob {

  @Override
  Map<String, String> database() {
    return Map.of();
  }

  @Override
  String databaseInTheLog() {
    return "H2";
  }

  @Test
  void the_database_file_is_encrypted() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(data)) {
      files = all.filter(file -> file.toString().endsWith(".db")).toList();
    }
    assertFalse(files.isEmpty());
    for (Path file : files) {
      byte[] beginning = new byte[4096];
      try (var in = Files.newInputStream(file)) {
        assertTrue(in.readNBytes(beginning, 0, beginning.length) > 0);
      }
      String text = new String(beginning, StandardCharsets.ISO_8859_1);
      assertTrue(text.startsWith("H2encrypt"), "the encrypted form begins so");
    }
  }
}
