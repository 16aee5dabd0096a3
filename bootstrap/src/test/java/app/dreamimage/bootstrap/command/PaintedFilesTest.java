package app.dreamimage.bootstrap.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PaintedFilesTest {

  private static final byte[] ONE = {1};
  private static final byte[] OTHER = {2, 2};

  @TempDir private Path folder;
  private Path photo;
  private Path out;

  @BeforeEach
  void take_a_photo() throws IOException {
    photo = Files.write(folder.resolve("photo.jpg"), new byte[] {7});
    out = folder.resolve("my.art.png");
  }

  @Test
  void one_artwork_has_the_name_that_was_given_and_several_are_numbered() throws IOException {
    PaintedFiles.at(out, 1).write(List.of(ONE));
    PaintedFiles.at(out, 2).write(List.of(ONE, OTHER));

    assertArrayEquals(ONE, Files.readAllBytes(out));
    assertArrayEquals(ONE, Files.readAllBytes(folder.resolve("my.art-1.png")));
    assertArrayEquals(OTHER, Files.readAllBytes(folder.resolve("my.art-2.png")));
  }

  @Test
  void nothing_speaks_against_a_new_file_or_one_that_was_painted_before() throws IOException {
    assertEquals(Optional.empty(), PaintedFiles.at(out, 1).objection(photo));
    PaintedFiles.at(out, 1).write(List.of(ONE));

    assertEquals(Optional.empty(), PaintedFiles.at(out, 1).objection(photo));
    assertEquals(Optional.empty(), PaintedFiles.at(Path.of("beside.png"), 1).objection(photo));
    assertEquals(Optional.empty(), PaintedFiles.at(out, 1).objection(folder.resolve("no.jpg")));
  }

  @Test
  void a_folder_that_is_not_there_or_is_none_is_named() throws IOException {
    for (String parent : List.of("nowhere", "photo.jpg")) {
      assertEquals(
          Optional.of("--out names a folder that does not exist."),
          PaintedFiles.at(folder.resolve(parent).resolve("art.png"), 4).objection(photo));
    }
  }

  @Test
  void a_folder_is_no_file() throws IOException {
    Files.createDirectory(folder.resolve("my.art-2.png"));

    assertTrue(PaintedFiles.at(out, 2).objection(photo).isPresent());
    assertFalse(PaintedFiles.at(out, 1).objection(photo).isPresent());
  }

  @Test
  void the_photo_is_not_written_over_by_any_of_its_names() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link-2.jpg"), photo);

    for (PaintedFiles files :
        List.of(
            PaintedFiles.at(photo, 1),
            PaintedFiles.at(folder.resolve("./photo.jpg"), 1),
            PaintedFiles.at(link, 1),
            PaintedFiles.at(folder.resolve("link.jpg"), 2))) {
      assertEquals(
          Optional.of("--out names the photo itself, which would be lost."),
          files.objection(photo));
    }
  }

  @Test
  void when_one_cannot_be_written_none_is_left_and_what_stood_there_stays() throws IOException {
    Path inTheWay = Files.createDirectory(folder.resolve("my.art-2.png"));

    assertThrows(IOException.class, () -> PaintedFiles.at(out, 3).write(List.of(ONE, OTHER, ONE)));

    assertFalse(Files.exists(folder.resolve("my.art-1.png")));
    assertTrue(Files.isDirectory(inTheWay));
    assertFalse(Files.exists(folder.resolve("my.art-3.png")));
  }
}
