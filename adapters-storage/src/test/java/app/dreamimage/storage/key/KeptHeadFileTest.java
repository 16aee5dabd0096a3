package app.dreamimage.storage.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.dreamimage.application.contract.KeptHeadContract;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.audit.KeptHead;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.storage.folder.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Proves(Clause.SECURITY_IS_AUDITED)
final class KeptHeadFileTest extends KeptHeadContract {

  @TempDir private Path folder;
  private DataFolder data;

  @BeforeEach
  void claim() {
    data = DataFolder.claim(folder.resolve("data"), Fresh.uuid());
  }

  @AfterEach
  void release() {
    data.close();
  }

  @Override
  protected KeptHead head() {
    return new KeptHeadFile(data);
  }

  @Test
  void it_lies_beside_the_key_for_its_owner_only_and_nothing_else_is_left() throws IOException {
    head().keep("a head\n");

    Path file = data.path().resolve("log.head");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals("a head\n", Files.readString(file));
    assertFalse(Files.exists(data.path().resolve("log.head.unfinished")));
  }

  @Test
  void what_a_crash_left_unfinished_is_neither_read_nor_in_the_way() throws IOException {
    head().keep("a head\n");
    Files.writeString(data.path().resolve("log.head.unfinished"), "half a he");

    assertEquals(Optional.of("a head\n"), head().note());
    head().keep("another head\n");
    assertEquals(Optional.of("another head\n"), head().note());
  }

  @Test
  void a_file_that_is_no_text_is_told_from_none() throws IOException {
    Files.write(data.path().resolve("log.head"), new byte[] {(byte) 0xff, (byte) 0xfe});

    assertThrows(UncheckedIOException.class, () -> head().note());
  }

  @Test
  void what_is_put_aside_lies_beside_it_as_it_was_each_time_under_another_number()
      throws IOException {
    byte[] noText = {(byte) 0xff, (byte) 0xfe};
    Files.write(data.path().resolve("log.head"), noText);
    head().putAside("");
    head().putAside("only others\n");
    head().keep("a head\n");
    head().putAside("others\n");

    assertArrayEquals(noText, Files.readAllBytes(data.path().resolve("log.head.aside-1")));
    assertFalse(Files.exists(data.path().resolve("log.heads.aside-1")));
    assertEquals("only others\n", Files.readString(data.path().resolve("log.heads.aside-2")));
    assertEquals("a head\n", Files.readString(data.path().resolve("log.head.aside-3")));
    Path others = data.path().resolve("log.heads.aside-3");
    assertEquals("others\n", Files.readString(others));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(others)));
  }

  @Test
  void where_it_cannot_be_written_the_one_before_stays() throws IOException {
    head().keep("a head\n");
    Path inTheWay = Files.createDirectory(data.path().resolve("log.head.unfinished"));
    Files.writeString(inTheWay.resolve("something"), "");

    assertThrows(UncheckedIOException.class, () -> head().keep("another head\n"));

    assertEquals(Optional.of("a head\n"), head().note());
  }
}
