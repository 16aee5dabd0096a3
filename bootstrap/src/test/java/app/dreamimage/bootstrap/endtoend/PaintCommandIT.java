package app.dreamimage.bootstrap.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.generation.Style;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person gets who paints on the command line. */
@Timeout(600)
class PaintCommandIT {

  private static final int GAP = 12;

  @TempDir private Path folder;

  @Test
  void variations_become_numbered_files_that_differ_and_say_that_they_are_made_by_a_program()
      throws Exception {
    CommandRun run =
        paint(folder.resolve("art.jpg"), "--variations", "2", "--size", "512", "--quality", "95");

    assertEquals(0, run.exitCode(), run.output());
    byte[] one = Files.readAllBytes(folder.resolve("art-1.jpg"));
    byte[] other = Files.readAllBytes(folder.resolve("art-2.jpg"));
    assertFalse(Arrays.equals(one, other));
    assertTrue(
        new String(one, StandardCharsets.ISO_8859_1)
            .contains("compositeWithTrainedAlgorithmicMedia"));
    assertEquals(512, ImageIO.read(folder.resolve("art-2.jpg").toFile()).getHeight());
    assertEquals(2, files());
  }

  @Test
  void all_styles_stand_on_one_sheet_and_each_looks_different() throws Exception {
    CommandRun run =
        paint(folder.resolve("sheet.png"), "--all-styles", "--size", "512", "--framing", "square");

    assertEquals(0, run.exitCode(), run.output());
    BufferedImage sheet = ImageIO.read(folder.resolve("sheet.png").toFile());
    assertEquals(5 * (512 + GAP) + GAP, sheet.getWidth());
    assertEquals(2 * (512 + GAP) + GAP, sheet.getHeight());
    assertEquals(10, Style.values().length);
    long different =
        Stream.iterate(0, i -> i + 1)
            .limit(10)
            .map(i -> sheet.getSubimage(cell(i % 5), cell(i / 5), 512, 512))
            .map(cell -> Arrays.hashCode(cell.getRGB(0, 0, 512, 512, null, 0, 512)))
            .distinct()
            .count();
    assertEquals(10, different);
    assertEquals(1, files());
  }

  private static int cell(int number) {
    return GAP + number * (512 + GAP);
  }

  @ParameterizedTest
  @CsvSource({
    "--style, crayon, --style accepts",
    "--size, 511, --size accepts",
    "--size, 2049, --size accepts",
    "--strength, 101, --strength accepts",
    "--variations, 5, --variations accepts",
    "--quality, 49, --quality accepts",
    "--framing, round, --framing accepts"
  })
  void what_is_not_accepted_is_named_and_nothing_is_written(
      String option, String value, String message) throws Exception {
    CommandRun run = paint(folder.resolve("art.jpg"), option, value);

    assertEquals(2, run.exitCode(), run.output());
    assertTrue(run.output().contains(message), run.output());
    assertEquals(0, files());
  }

  @Test
  void a_folder_that_does_not_exist_is_told_of_and_nothing_is_painted() throws Exception {
    CommandRun run = paint(folder.resolve("nowhere").resolve("art.png"), "--progress");

    assertEquals(2, run.exitCode(), run.output());
    assertTrue(run.output().contains("--out names a folder that does not exist"), run.output());
    assertFalse(run.output().contains("%"), run.output());
    assertFalse(Files.exists(folder.resolve("nowhere")));
    assertEquals(0, files());
  }

  @Test
  void the_photo_itself_is_not_written_over() throws Exception {
    Path photo = Files.copy(TestPhotos.astronautFile(), folder.resolve("photo.png"));
    CommandRun run =
        CommandRun.of(
            ServerProcess.program("paint", photo.toString(), "--out", photo.toString()), Map.of());

    assertEquals(2, run.exitCode(), run.output());
    assertTrue(run.output().contains("--out names the photo itself"), run.output());
    assertEquals(-1, Files.mismatch(TestPhotos.astronautFile(), photo));
    assertEquals(1, files());
  }

  @Test
  void a_photo_without_a_face_gives_a_reason_and_no_file() throws Exception {
    Path cup =
        Files.write(
            Files.createDirectory(folder.resolve("in")).resolve("cup.png"), TestPhotos.coffee());
    CommandRun run =
        CommandRun.of(
            ServerProcess.program(
                "paint", cup.toString(), "--out", folder.resolve("art.png").toString()),
            Map.of());

    assertEquals(3, run.exitCode(), run.output());
    assertTrue(run.output().contains("face"), run.output());
    assertEquals(0, files());
  }

  private CommandRun paint(Path out, String... options) throws Exception {
    String[] words = {"paint", TestPhotos.astronautFile().toString(), "--out", out.toString()};
    return CommandRun.of(
        ServerProcess.program(
            Stream.concat(Arrays.stream(words), Arrays.stream(options)).toArray(String[]::new)),
        Map.of());
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).count();
    }
  }
}
