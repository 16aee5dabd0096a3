package app.dreamimage.application.rights;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.Expect.refused;
import static app.dreamimage.application.People.signUpAndConsent;
import static app.dreamimage.application.People.upload;
import static app.dreamimage.domain.generation.ImageBuilder.anImage;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.RightsUseCases;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.ProfileText;
import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.generation.GeneratedImage;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

@Proves({Clause.RIGHT_TO_PORTABILITY, Clause.RIGHT_OF_ACCESS})
final class ExportTest {

  private static final int BIG = 1_000_000;

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final RightsUseCases rights = new RightsUseCases(storage.ports(), service);
  private final AccountId person = signUpAndConsent(service);
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void an_export_holds_the_records_the_artworks_and_a_manifest_with_checksums() throws Exception {
    granted(upload(service, person));
    storage.queue.paintNext(service.paintGeneration);
    granted(rights.changeProfile.handle(person, p -> p.with(new ProfileText("Paints \"it\"."))));
    ImageId image = storage.images.of(person).iterator().next();

    assertEquals(3, granted(rights.exportPersonalData.handle(person, out)));

    Map<String, byte[]> files = unzip(out.toByteArray());
    String artwork = "artworks/" + image.value() + ".png";
    assertEquals(
        List.of("personal-data.json", artwork, "manifest.json"), List.copyOf(files.keySet()));
    assertArrayEquals(storage.artworks.read(image).orElseThrow(), files.get(artwork));
    String data = text(files, "personal-data.json");
    assertTrue(data.startsWith("{\n  \"format\": \"dream-image-maker-personal-data\","), data);
    assertTrue(data.endsWith("\n}\n"), data);
    assertTrue(data.contains("\"exportedAt\": \"" + storage.clock.instant() + "\""), data);
    assertTrue(data.contains("\"policyVersion\": \"1.0\""), data);
    assertTrue(data.contains("\"text\": \"Paints \\\"it\\\".\""), data);
    String email = storage.accounts.find(person).orElseThrow().email().value();
    assertTrue(data.contains("\"email\": \"" + email + "\""), data);
    for (PersonalDataHolder holder : service.holders) {
      assertTrue(
          data.contains("\"name\": \"" + holder.report(person).name() + "\""),
          holder.report(person).name());
    }
    String manifest = text(files, "manifest.json");
    assertEquals(2, manifest.split("\"sha256\"", -1).length - 1);
    for (String path : List.of("personal-data.json", artwork)) {
      assertTrue(manifest.contains("\"path\": \"" + path + "\""), manifest);
      assertTrue(manifest.contains("\"sha256\": \"" + sha256(files.get(path)) + "\""), manifest);
      assertTrue(manifest.contains("\"bytes\": " + files.get(path).length), manifest);
    }
    assertTrue(manifest.contains("\"mediaType\": \"image/png\""), manifest);
  }

  @Test
  void the_same_data_at_the_same_moment_gives_the_same_file() {
    granted(rights.exportPersonalData.handle(person, out));
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    granted(rights.exportPersonalData.handle(person, again));

    assertArrayEquals(out.toByteArray(), again.toByteArray());
  }

  @Test
  void nothing_of_anybody_else_is_in_it() throws Exception {
    AccountId other = signUpAndConsent(service);
    keep(other, 10);

    assertEquals(2, granted(rights.exportPersonalData.handle(person, out)));

    String data = text(unzip(out.toByteArray()), "personal-data.json");
    assertFalse(data.contains(other.value().toString()));
    assertFalse(data.contains(storage.accounts.find(other).orElseThrow().email().value()));
  }

  @Test
  void more_artworks_than_are_looked_up_at_once_are_all_in_it() throws Exception {
    for (int i = 0; i < 201; i++) {
      keep(person, 10);
    }

    assertEquals(203, granted(rights.exportPersonalData.handle(person, out)));

    assertEquals(203, unzip(out.toByteArray()).size());
  }

  @Test
  void an_artwork_is_read_only_when_the_one_before_it_has_been_passed_on() {
    for (int i = 0; i < 5; i++) {
      keep(person, BIG);
    }
    AtomicInteger reads = new AtomicInteger();
    RightsUseCases watched =
        hooked(
            () ->
                assertTrue(
                    out.size() >= reads.getAndIncrement() * BIG, "held back: " + out.size()));

    granted(watched.exportPersonalData.handle(person, out));

    assertEquals(5, reads.get());
  }

  @Test
  @Proves({Clause.ACCOUNT_DELETION_IS_COMPLETE, Clause.RIGHT_TO_DELETION})
  void an_export_of_an_account_that_is_deleted_meanwhile_is_abandoned() {
    keep(person, BIG);
    keep(person, BIG);
    RightsUseCases deleting = hooked(() -> service.closeAccount.handle(person));

    assertEquals(Reason.EXPORT_ABANDONED, refused(deleting.exportPersonalData.handle(person, out)));

    assertTrue(out.size() < BIG, "went on: " + out.size());
    assertFalse(hasDirectory(out.toByteArray()));
    assertEquals(AuditEvent.EXPORT_REFUSED, lastEvent());
  }

  @Test
  @Proves(Clause.ACCOUNT_DELETION_IS_COMPLETE)
  void also_when_it_is_deleted_at_the_very_end() {
    keep(person, 10);
    RightsUseCases deleting =
        new RightsUseCases(
            storage
                .ports()
                .behind(
                    (method, arguments, call) -> {
                      Object answer = call.call();
                      if (method.getName().equals("read")) {
                        service.closeAccount.handle(person);
                      }
                      return answer;
                    }),
            service);

    assertEquals(Reason.EXPORT_ABANDONED, refused(deleting.exportPersonalData.handle(person, out)));

    assertFalse(hasDirectory(out.toByteArray()));
  }

  @Test
  void an_artwork_that_is_deleted_meanwhile_is_left_out() throws Exception {
    ImageId older = keep(person, 10);
    storage.clock.advance(Duration.ofSeconds(1));
    keep(person, 10);
    RightsUseCases deleting = hooked(() -> service.deleteImage.handle(person, older));

    assertEquals(3, granted(deleting.exportPersonalData.handle(person, out)));

    assertFalse(unzip(out.toByteArray()).containsKey("artworks/" + older.value() + ".png"));
    assertEquals(AuditEvent.PERSONAL_DATA_EXPORTED, lastEvent());
  }

  @Test
  void an_artwork_that_is_deleted_when_it_has_been_passed_on_takes_no_other_with_it()
      throws Exception {
    for (int i = 0; i < 201; i++) {
      keep(person, 10);
    }
    RightsUseCases deleting =
        new RightsUseCases(
            storage
                .ports()
                .behind(
                    (method, arguments, call) -> {
                      Object answer = call.call();
                      if (method.getName().equals("read")) {
                        granted(service.deleteImage.handle(person, (ImageId) arguments[0]));
                      }
                      return answer;
                    }),
            service);

    assertEquals(203, granted(deleting.exportPersonalData.handle(person, out)));

    assertEquals(Set.of(), storage.images.of(person));
    assertEquals(203, unzip(out.toByteArray()).size());
  }

  @Test
  void of_an_account_that_is_not_there_nothing_is_written() {
    assertEquals(
        Reason.NOT_THERE,
        refused(rights.exportPersonalData.handle(new AccountId(Fresh.uuid()), out)));

    assertEquals(0, out.size());
  }

  @Test
  void a_receiver_that_hangs_up_ends_the_export() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("gone");
          }
        };

    assertThrows(
        UncheckedIOException.class, () -> rights.exportPersonalData.handle(person, closed));
  }

  /** Does something before every reading of an artwork. */
  private RightsUseCases hooked(Runnable before) {
    return new RightsUseCases(
        storage
            .ports()
            .behind(
                (method, arguments, call) -> {
                  if (method.getName().equals("read")) {
                    before.run();
                  }
                  return call.call();
                }),
        service);
  }

  private ImageId keep(AccountId owner, int bytes) {
    byte[] file = new byte[bytes];
    Arrays.fill(file, (byte) Fresh.number());
    GeneratedImage image = anImage().of(owner).createdAt(storage.clock.instant()).build();
    storage.images.add(image);
    storage.artworks.store(image.id(), file);
    return image.id();
  }

  private AuditEvent lastEvent() {
    List<AuditEntry> all = storage.trail.entries();
    return all.get(all.size() - 1).event();
  }

  /** Whether there is an end of a central directory (APPNOTE.TXT, section 4.3.16). */
  private static boolean hasDirectory(byte[] zip) {
    return new String(zip, StandardCharsets.ISO_8859_1).contains("PK\005\006");
  }

  private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
    assertTrue(hasDirectory(zip));
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  private static String sha256(byte[] file) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
  }
}
