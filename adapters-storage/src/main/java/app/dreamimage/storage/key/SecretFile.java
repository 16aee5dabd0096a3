package app.dreamimage.storage.key;

import app.dreamimage.storage.folder.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;

/** A file of random bytes that is made once, for its owner only. */
final class SecretFile {

  private SecretFile() {}

  /**
   * Makes the file unless it is there; once this returns, it survives a crash.
   *
   * @param bytes how many, positive
   * @throws UncheckedIOException if it cannot be written
   */
  static void makeUnlessThere(Path file, int bytes, SecureRandom random) {
    byte[] fresh = new byte[bytes];
    random.nextBytes(fresh);
    try (FileChannel channel = OwnerOnly.newFile(file)) {
      ByteBuffer content = ByteBuffer.wrap(fresh);
      while (content.hasRemaining()) {
        channel.write(content);
      }
      channel.force(true);
    } catch (FileAlreadyExistsException madeBefore) {
      // The usual case on every start but the first.
    } catch (IOException e) {
      throw new UncheckedIOException("a key cannot be kept in " + file, e);
    } finally {
      Arrays.fill(fresh, (byte) 0);
    }
  }
}
