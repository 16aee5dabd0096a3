package app.dreamimage.bootstrap.command;

import app.dreamimage.domain.audit.Commitment;
import app.dreamimage.domain.audit.DeletionReceipt;
import app.dreamimage.domain.audit.SealedReceipt;
import app.dreamimage.domain.audit.Verdict;
import app.dreamimage.domain.audit.VerifierKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a deletion receipt, without asking the service. */
@Command(
    name = "verify",
    description = {
      "Checks a deletion receipt, here and now, without asking the service.",
      "Exit codes: 0 valid, 3 not valid."
    },
    mixinStandardHelpOptions = true)
final class ReceiptVerifyCommand implements Callable<Integer> {

  private static final int LARGEST_RECEIPT_BYTES = 100_000;

  @Parameters(paramLabel = "FILE", description = "The receipt.")
  private Path file = Path.of("");

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description =
          "The public key of the log, as 'audit verify' prints it. Without it, the key that the"
              + " receipt names is used.")
  private @Nullable String key;

  @Option(
      names = "--photo",
      paramLabel = "PHOTO",
      description = "The photo that you had sent: checks that the receipt is for it.")
  private @Nullable Path photo;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws RefusedInput {
    SealedReceipt sealed = valid(verify(read()));
    if (photo != null) {
      requireToBeFor(photo, sealed.receipt().commitment());
    }
    tell(sealed);
    return ExitCode.DONE.number();
  }

  private Verdict<SealedReceipt> verify(String text) throws RefusedInput {
    return key == null
        ? SealedReceipt.verify(text)
        : SealedReceipt.verify(text, valid(VerifierKey.parse(key.strip())));
  }

  private static <T> T valid(Verdict<T> verdict) throws RefusedInput {
    Optional<T> value = verdict.fold(Optional::of, because -> Optional.empty());
    if (value.isEmpty()) {
      throw new RefusedInput(
          "Not valid, because " + verdict.<String>fold(valid -> "", because -> because) + ".");
    }
    return value.get();
  }

  private void tell(SealedReceipt sealed) {
    DeletionReceipt receipt = sealed.receipt();
    PrintWriter out = spec.commandLine().getOut();
    out.println("Valid.");
    out.println("Erased:      " + lower(receipt.kind()) + " " + receipt.id());
    out.println("Arrived at:  " + receipt.arrivedAt());
    out.println("Erased at:   " + receipt.erasedAt());
    out.println("Reason:      " + lower(receipt.reason()));
    out.println("Its key:     " + receipt.kind().key());
    out.println("Clause:      " + receipt.kind().clause().id());
    out.println("Policy:      " + receipt.policyVersion());
    out.println(
        "Audit trail: entry " + sealed.leaf().number() + ", in a tree of " + sealed.head().size());
    out.println("Not covered: " + receipt.kind().notCovered());
    if (photo != null) {
      out.println("The receipt is for the photo " + photo + ".");
    }
    out.println(
        key == null
            ? "Checked with the key that the receipt names, "
                + sealed.key()
                + ". That this is the key of the service, compare for yourself; --key does it."
            : "Checked with the key that you gave.");
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private String read() throws RefusedInput {
    try {
      if (Files.size(file) > LARGEST_RECEIPT_BYTES) {
        throw new RefusedInput("Not valid, because the file is too large for a receipt.");
      }
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw new RefusedInput("Not valid, because the file is no text in UTF-8.");
    } catch (IOException e) {
      throw new RefusedInput("The receipt cannot be read. Is the name right?");
    }
  }

  private static void requireToBeFor(Path photo, Optional<Commitment> commitment)
      throws RefusedInput {
    byte[] hash = hashOf(photo);
    if (commitment.isEmpty()) {
      throw new RefusedInput(
          "The receipt is valid, but it names no photo: the photo never came in whole.");
    }
    if (!commitment.get().isTo(hash)) {
      throw new RefusedInput("The receipt is valid, but it is for another photo.");
    }
  }

  private static byte[] hashOf(Path photo) throws RefusedInput {
    try (InputStream in = Files.newInputStream(photo)) {
      DigestInputStream hashing = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
      hashing.transferTo(OutputStream.nullOutputStream());
      return hashing.getMessageDigest().digest();
    } catch (IOException e) {
      throw new RefusedInput("The photo cannot be read. Is the name right?");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
