package app.dreamimage.storage.generation;

import app.dreamimage.domain.generation.ArtworkStore;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.storage.folder.IdNamedFiles;
import app.dreamimage.storage.folder.OwnerOnly;
import app.dreamimage.storage.key.MasterKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Artworks in a local folder, one file each, named by nothing but its id.
 *
 * <p>A file is a version byte, the artwork's own 256-bit key wrapped by a key derived from the
 * master key (60 bytes), and the artwork under its own key; both AES-GCM, both bound to the id.
 */
@Enforces(Clause.ENCRYPTED_IN_TRANSIT_AND_AT_REST)
final class EncryptedFolderArtworkStore implements ArtworkStore {

  private static final byte VERSION = 1;
  private static final int KEY_BYTES = 32;
  private static final int WRAPPED_KEY_BYTES = 12 + KEY_BYTES + 16;
  private static final String UNFINISHED = ".unfinished";

  private final Path folder;
  private final Aead wrapping;
  private final SecureRandom random;

  /** The store in a folder; what interrupted writes have left there is removed. */
  EncryptedFolderArtworkStore(Path folder, MasterKey master, SecureRandom random) {
    this.folder = folder;
    this.wrapping = master.aead("artworks");
    this.random = random;
    removeUnfinished();
  }

  private void removeUnfinished() {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the artwork folder cannot be read", e);
    }
  }

  @Override
  public void store(ImageId id, byte[] artwork) {
    Path unfinished = folder.resolve(id.value() + UNFINISHED);
    try {
      try (FileChannel file = OwnerOnly.newFile(unfinished)) {
        ByteBuffer sealed = ByteBuffer.wrap(seal(id, artwork));
        while (sealed.hasRemaining()) {
          file.write(sealed);
        }
        file.force(true);
      }
      Files.move(unfinished, fileOf(id), StandardCopyOption.ATOMIC_MOVE);
      OwnerOnly.forceNamesIn(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("an artwork cannot be stored", e);
    } finally {
      removeIfThere(unfinished);
    }
  }

  private static void removeIfThere(Path unfinished) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      throw new UncheckedIOException("an unfinished artwork cannot be removed", e);
    }
  }

  private byte[] seal(ImageId id, byte[] artwork) {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    try {
      byte[] wrapped = wrapping.encrypt(key, context("key", id));
      byte[] sealed = new AesGcmJce(key).encrypt(artwork, context("artwork", id));
      return ByteBuffer.allocate(1 + wrapped.length + sealed.length)
          .put(VERSION)
          .put(wrapped)
          .put(sealed)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is not available", e);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  @Override
  public Optional<byte[]> read(ImageId id) {
    try {
      return Optional.of(open(id, Files.readAllBytes(fileOf(id))));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("an artwork cannot be read", e);
    }
  }

  private byte[] open(ImageId id, byte[] file) {
    int begin = 1 + WRAPPED_KEY_BYTES;
    byte[] key = new byte[0];
    try {
      if (file.length < begin || file[0] != VERSION) {
        throw new GeneralSecurityException("the file does not begin as an artwork does");
      }
      key = wrapping.decrypt(Arrays.copyOfRange(file, 1, begin), context("key", id));
      byte[] sealed = Arrays.copyOfRange(file, begin, file.length);
      return new AesGcmJce(key).decrypt(sealed, context("artwork", id));
    } catch (GeneralSecurityException e) {
      throw new ArtworkDamaged(id, e);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  @Override
  public void erase(ImageId id) {
    try {
      if (Files.deleteIfExists(fileOf(id))) {
        OwnerOnly.forceNamesIn(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an artwork cannot be erased", e);
    }
  }

  @Override
  public Set<ImageId> stored() {
    return IdNamedFiles.in(folder).stream().map(ImageId::new).collect(Collectors.toSet());
  }

  private Path fileOf(ImageId id) {
    return folder.resolve(id.value().toString());
  }

  private static byte[] context(String what, ImageId id) {
    return (what + " " + id.value()).getBytes(StandardCharsets.US_ASCII);
  }
}
