package app.dreamimage.storage.key;

import app.dreamimage.domain.audit.KeptHead;
import app.dreamimage.storage.folder.DataFolder;
import app.dreamimage.storage.folder.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The last signed tree head in the file {@code log.head}, beside the key of the log. It is replaced
 * as a whole: a crash leaves the one before or the new one.
 */
final class KeptHeadFile implements KeptHead {

  private final Path folder;
  private final Path file;
  private final Path unfinished;

  KeptHeadFile(DataFolder data) {
    folder = data.path();
    file = data.path().resolve("log.head");
    unfinished = data.path().resolve("log.head.unfinished");
  }

  @Override
  public Optional<String> note() {
    try {
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the head of the log cannot be read from " + file, e);
    }
  }

  @Override
  public synchronized void keep(String note) {
    try {
      Files.deleteIfExists(unfinished);
      write(unfinished, note);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      OwnerOnly.forceNamesIn(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("the head of the log cannot be kept in " + file, e);
    }
  }

  /**
   * The file is renamed to {@code log.head.aside-N}, and the others lie in {@code
   * log.heads.aside-N}, where N is the first number that is free.
   */
  @Override
  public synchronized void putAside(String others) {
    try {
      int number = 1;
      while (Files.exists(aside("log.head", number)) || Files.exists(aside("log.heads", number))) {
        number++;
      }
      if (!others.isEmpty()) {
        write(aside("log.heads", number), others);
      }
      if (Files.exists(file)) {
        Files.move(file, aside("log.head", number), StandardCopyOption.ATOMIC_MOVE);
      }
      OwnerOnly.forceNamesIn(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("the heads of the log cannot be put aside in " + folder, e);
    }
  }

  private Path aside(String name, int number) {
    return folder.resolve(name + ".aside-" + number);
  }

  private static void write(Path fresh, String text) throws IOException {
    try (FileChannel channel = OwnerOnly.newFile(fresh)) {
      ByteBuffer content = StandardCharsets.UTF_8.encode(text);
      while (content.hasRemaining()) {
        channel.write(content);
      }
      channel.force(true);
    }
  }
}
