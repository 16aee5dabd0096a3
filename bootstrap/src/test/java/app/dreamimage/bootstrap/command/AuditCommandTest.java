package app.dreamimage.bootstrap.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.SignTreeHead;
import app.dreamimage.bootstrap.serve.Offline;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.Checkpoint;
import app.dreamimage.domain.audit.SignedNote;
import app.dreamimage.domain.audit.TreeHash;
import app.dreamimage.domain.audit.TreeHeadSigner;
import app.dreamimage.domain.audit.TreeHeads;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator finds on the command line what was tampered with, and a way on from there. */
@Proves(Clause.SECURITY_IS_AUDITED)
final class AuditCommandTest {

  private static final String DATA = "dream-image.data";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final PrintStream systemOut = System.out;
  private final PrintStream systemErr = System.err;

  @TempDir private Path folder;

  @BeforeEach
  void redirect() throws Exception {
    System.setProperty(DATA, folder.toString());
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    Offline.with(
        AuditRecorder.class,
        audit -> audit.record(AuditEvent.ORPHAN_ERASED, Clause.FACIAL_DATA_GONE_WITHIN_A_DAY));
    assertTrue(Offline.with(SignTreeHead.class, SignTreeHead::handle).head().isPresent());
  }

  @AfterEach
  void restore() {
    System.setOut(systemOut);
    System.setErr(systemErr);
    System.clearProperty(DATA);
  }

  private int run(String command) {
    out.reset();
    err.reset();
    return DreamImageCommand.run(new String[] {"audit", command}).orElseThrow();
  }

  private void assertPrinted(String part) {
    String printed = out.toString(StandardCharsets.UTF_8);
    assertTrue(printed.contains(part), printed);
  }

  @Test
  void a_trail_that_nobody_touched_is_verified_and_there_is_nothing_to_accept() {
    assertEquals(0, run("verify"));
    assertPrinted("Nothing was altered");

    assertEquals(3, run("accept-cut"));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("There is nothing to accept"));
  }

  @Test
  void a_head_that_was_taken_away_is_found_and_the_trail_goes_on_once_it_was_accepted()
      throws Exception {
    Files.delete(folder.resolve("log.head"));

    assertEquals(3, run("verify"));
    assertPrinted("NOT VALID: No tree head is kept beside the key, though one was signed");
    assertEquals(0, run("accept-cut"));
    assertPrinted("Tree heads are signed again.");

    assertEquals(0, run("verify"));
    assertPrinted("Entries that agree:    2");
    assertPrinted("Tree heads that agree: 3");
  }

  @Test
  void a_kept_head_that_is_no_text_is_found_and_put_aside_as_it_is() throws Exception {
    Files.write(folder.resolve("log.head"), new byte[] {(byte) 0xff, (byte) 0xfe});

    assertEquals(3, run("verify"));
    assertPrinted("NOT VALID: The tree head that is kept beside the key cannot be read.");
    assertEquals(0, run("accept-cut"));

    assertEquals(2, Files.size(folder.resolve("log.head.aside-1")));
    assertEquals(0, run("verify"));
  }

  @Test
  void a_head_left_over_behind_a_cut_is_put_aside_and_signing_goes_on() throws Exception {
    String leftOver = Offline.with(TreeHeadSigner.class, signer -> head(signer, 9));
    Files.writeString(folder.resolve("log.head"), leftOver);
    Offline.with(
        TreeHeads.class,
        heads -> {
          heads.add(new TreeHeads.Stored(9, leftOver));
          return heads;
        });

    assertEquals(3, run("verify"));
    assertPrinted("heads bear out only the first 1.");
    assertEquals(0, run("accept-cut"));
    assertPrinted("do not agree with the trail: 1.");

    assertEquals(leftOver, Files.readString(folder.resolve("log.head.aside-1")));
    assertEquals(leftOver, Files.readString(folder.resolve("log.heads.aside-1")));
    for (int i = 0; i < 9; i++) {
      Offline.with(
          AuditRecorder.class,
          audit -> audit.record(AuditEvent.ORPHAN_ERASED, Clause.FACIAL_DATA_GONE_WITHIN_A_DAY));
    }
    assertTrue(Offline.with(SignTreeHead.class, SignTreeHead::handle).head().isPresent());
    assertEquals(0, run("verify"));
    assertFalse(Files.exists(folder.resolve("log.head.aside-2")));
  }

  private static String head(TreeHeadSigner signer, long size) {
    String text = new Checkpoint(signer.key().name(), size, TreeHash.ofNothing()).text();
    return SignedNote.sign(text, signer).toString();
  }
}
