package app.dreamimage.bootstrap.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.dreamimage.domain.Moments;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.AuditLeaf;
import app.dreamimage.domain.audit.Checkpoint;
import app.dreamimage.domain.audit.Commitment;
import app.dreamimage.domain.audit.DeletionReceipt;
import app.dreamimage.domain.audit.EntryBuilder;
import app.dreamimage.domain.audit.EntrySalt;
import app.dreamimage.domain.audit.ErasureReason;
import app.dreamimage.domain.audit.InclusionProof;
import app.dreamimage.domain.audit.MerkleFrontier;
import app.dreamimage.domain.audit.SealedReceipt;
import app.dreamimage.domain.audit.SignedNote;
import app.dreamimage.domain.audit.ThrowawaySigner;
import app.dreamimage.domain.audit.TreeHash;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.PolicyVersion;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody checks receipts in a real browser, which asks nobody whether they are valid. */
class ReceiptPageIT {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  @TempDir private Path folder;
  private final ThrowawaySigner signer = new ThrowawaySigner("example.org/log");
  private final List<String> complaints = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();

  @Test
  void a_receipt_is_checked_in_the_browser_and_a_forged_one_is_found_out() throws Exception {
    Optional<Path> installed = Browser.installed();
    assumeTrue(installed.isPresent(), "no chromium or google-chrome is on the path");
    Path photo = Files.writeString(folder.resolve("photo.jpg"), "a photo");
    Path other = Files.writeString(folder.resolve("other.jpg"), "another");
    String receipt = receipt(photo);
    Path real = Files.writeString(folder.resolve("receipt.txt"), receipt);
    Path forged =
        Files.writeString(
            folder.resolve("forged.txt"), receipt.replace("reason done", "reason failed"));
    try (ServerProcess server = ServerProcess.start(folder.resolve("data"), Map.of());
        Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        com.microsoft.playwright.Browser browser =
            playwright.chromium().launch(Browser.options(installed.get()));
        BrowserContext context =
            browser.newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setViewportSize(1280, 1000)
                    .setLocale("en-GB"))) {
      Page page = context.newPage();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
              complaints.add(message.text());
            }
          });
      page.navigate(server.address().toString());
      find(page, "nav-receipts").first().click();
      assertThat(find(page, "receipt-file")).isVisible();
      page.onRequest(request -> asked.add(request.url()));

      page.setInputFiles("[data-test=receipt-file]", real);
      assertThat(find(page, "receipt-valid")).isVisible();
      page.setInputFiles("[data-test=receipt-photo]", photo);
      assertThat(find(page, "receipt-photo-answer")).containsText("Yes");
      page.screenshot(
          new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("50-receipt-valid.png")));
      page.setInputFiles("[data-test=receipt-photo]", other);
      assertThat(find(page, "receipt-photo-answer")).containsText("No");

      page.setInputFiles("[data-test=receipt-file]", forged);
      assertThat(find(page, "receipt-not-valid")).isVisible();
      assertThat(find(page, "receipt-result")).containsText("do not fit together");
      page.screenshot(
          new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("51-receipt-forged.png")));

      for (byte[] laxly : readOnlyLaxly(receipt)) {
        assertFalse(isValid(laxly));
        Path file = Files.write(folder.resolve("lax.txt"), laxly);
        page.setInputFiles("[data-test=receipt-file]", real);
        assertThat(find(page, "receipt-valid")).isVisible();
        page.setInputFiles("[data-test=receipt-file]", file);
        assertThat(find(page, "receipt-not-valid")).isVisible();
      }

      page.setInputFiles("[data-test=receipt-file]", real);
      find(page, "receipt-key").fill(new ThrowawaySigner("example.org/log").key().text());
      find(page, "receipt-key").blur();
      assertThat(find(page, "receipt-result")).containsText("another key");
      find(page, "receipt-key").fill(signer.key().text());
      find(page, "receipt-key").blur();
      assertThat(find(page, "receipt-valid")).isVisible();
    }
    assertEquals(List.of(), complaints);
    assertEquals(List.of(), asked);
  }

  /** What is valid only to somebody who overlooks bytes: all of it signed with the key. */
  private List<byte[]> readOnlyLaxly(String receipt) {
    String head = headOf(receipt);
    byte[] noText = receipt.getBytes(StandardCharsets.UTF_8);
    noText[receipt.indexOf("photo")] = (byte) 0xff;
    return List.of(
        noText,
        ("\ufeff" + receipt).getBytes(StandardCharsets.UTF_8),
        withHead(receipt, head + "an extension\n"),
        withHead(receipt, head + "\n"),
        withHead(receipt, "\ufeff" + head));
  }

  private static String headOf(String receipt) {
    String line =
        receipt.lines().filter(each -> each.startsWith("head ")).findFirst().orElseThrow();
    return new String(Base64.getDecoder().decode(line.substring(5)), StandardCharsets.UTF_8);
  }

  /** The receipt with another head, signed anew, as is the head. */
  private byte[] withHead(String receipt, String head) {
    String signatures = SignedNote.sign(head, signer).signatures();
    String text =
        receipt
            .substring(0, receipt.lastIndexOf("\n\n") + 1)
            .replaceFirst("\nhead [^\n]+", "\nhead " + base64(head))
            .replaceFirst("\nhead-signature [^\n]+", "\nhead-signature " + base64(signatures));
    return SignedNote.sign(text, signer).toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether the command line finds it valid. */
  private static boolean isValid(byte[] file) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return SealedReceipt.verify(text).fold(valid -> true, because -> false);
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** A receipt in a log of three entries, for a photo in a file. */
  private String receipt(Path photo) throws IOException, NoSuchAlgorithmException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(photo));
    Commitment commitment = Commitment.to(hash, "0f".repeat(16));
    var entry =
        EntryBuilder.anEntry(AuditEvent.PHOTO_ERASED)
            .under(Clause.PHOTO_ERASED_AFTER_GENERATION)
            .bearingOut(receipt(commitment, new EntrySalt(new UUID(0, 0))).statement())
            .build();
    AuditLeaf leaf = AuditLeaf.of(2, entry);
    TreeHash first = TreeHash.ofLeaf("one".getBytes(StandardCharsets.UTF_8));
    TreeHash second = TreeHash.ofLeaf("two".getBytes(StandardCharsets.UTF_8));
    MerkleFrontier tree =
        MerkleFrontier.EMPTY.append(first).tree().append(second).tree().append(leaf.hash()).tree();
    Checkpoint head = Checkpoint.of(signer.key().name(), tree);
    return new SealedReceipt(
            receipt(commitment, entry.salt()),
            leaf,
            new InclusionProof(2, 3, List.of(TreeHash.ofNode(first, second))),
            head,
            SignedNote.sign(head.text(), signer).signatures(),
            signer.key())
        .signedBy(signer);
  }

  private static DeletionReceipt receipt(Commitment commitment, EntrySalt entry) {
    return new DeletionReceipt(
        new UUID(1, 2),
        DeletionReceipt.Kind.PHOTO,
        Optional.of(commitment),
        Moments.NOON.minusSeconds(9),
        Moments.NOON,
        ErasureReason.DONE,
        new PolicyVersion(1, 0),
        entry);
  }

  private static Locator find(Page page, String name) {
    return page.locator("[data-test='" + name + "']");
  }
}
