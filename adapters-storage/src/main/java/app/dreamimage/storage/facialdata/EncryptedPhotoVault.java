package app.dreamimage.storage.facialdata;

import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.domain.facialdata.PhotoId;
import app.dreamimage.domain.facialdata.PhotoVault;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.storage.folder.IdNamedFiles;
import app.dreamimage.storage.folder.OwnerOnly;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Keeps the ciphertext of photos in a folder and their keys in a volatile keyring.
 *
 * <p>A key reaches the keyring only when the whole photo has arrived: what an interrupted upload
 * leaves behind is ciphertext that nobody can ever read. Ciphertext is not forced to the disk,
 * because it need not survive the machine: its key does not.
 */
@Enforces(Clause.ENCRYPTED_IN_TRANSIT_AND_AT_REST)
public final class EncryptedPhotoVault implements PhotoVault {

  private final Path folder;
  private final VolatileKeyring keyring;
  private final InstantSource clock;
  private final SecureRandom random;
  private final Map<DecryptedPhoto, PhotoId> beingRead = new ConcurrentHashMap<>();
  private final Object lastStep = new Object();

  EncryptedPhotoVault(
      Path folder, VolatileKeyring keyring, InstantSource clock, SecureRandom random) {
    this.folder = folder;
    this.keyring = keyring;
    this.clock = clock;
    this.random = random;
  }

  @Override
  public void deposit(PhotoId id, InputStream photo) throws IOException {
    Instant arrivedAt = clock.instant();
    Path file = fileOf(id);
    boolean isIn = false;
    try (FileChannel ciphertext = create(file);
        PhotoKey key = PhotoKey.fresh(random)) {
      try {
        long length =
            PhotoCipher.encrypt(key, id, photo, segment -> append(segment, ciphertext, file));
        keep(id, key.ofCiphertext(length), arrivedAt, file);
        isIn = true;
      } finally {
        if (!isIn) {
          erase(id);
        }
      }
    }
  }

  private static FileChannel create(Path file) {
    try {
      return OwnerOnly.newFile(file);
    } catch (IOException e) {
      throw new UncheckedIOException("a photo cannot be taken in", e);
    }
  }

  private static void append(ByteBuffer segment, FileChannel ciphertext, Path file)
      throws IOException {
    requireNotErased(file);
    try {
      while (segment.hasRemaining()) {
        ciphertext.write(segment);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a photo cannot be written", e);
    }
  }

  private void keep(PhotoId id, PhotoKey key, Instant arrivedAt, Path file) throws IOException {
    synchronized (lastStep) {
      requireNotErased(file);
      keyring.keep(id, key, arrivedAt);
    }
  }

  private static void requireNotErased(Path file) throws IOException {
    if (Files.notExists(file)) {
      throw new IOException("the photo was erased while it came in");
    }
  }

  @Override
  public Optional<InputStream> open(PhotoId id, FacialDataAccess access) {
    Objects.requireNonNull(access, "access");
    Optional<PhotoKey> found = keyring.find(id);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try (PhotoKey key = found.get()) {
      return open(id, key);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("a photo cannot be read", e);
    }
  }

  // The stream goes to the caller, who closes it.
  @SuppressWarnings("resource")
  private Optional<InputStream> open(PhotoId id, PhotoKey key) throws IOException {
    FileChannel ciphertext = FileChannel.open(fileOf(id));
    boolean handedOn = false;
    try {
      if (ciphertext.size() != key.ciphertextLength()) {
        return Optional.empty();
      }
      DecryptedPhoto photo = PhotoCipher.decrypt(key, id, ciphertext);
      beingRead.put(photo, id);
      photo.whenClosed(() -> beingRead.remove(photo));
      handedOn = true;
      return Optional.of(photo);
    } finally {
      if (!handedOn) {
        ciphertext.close();
      }
    }
  }

  @Override
  public void erase(PhotoId id) {
    synchronized (lastStep) {
      try {
        keyring.destroy(id);
      } finally {
        eraseCiphertext(id);
      }
    }
  }

  private void eraseCiphertext(PhotoId id) {
    try {
      Files.deleteIfExists(fileOf(id));
      for (Map.Entry<DecryptedPhoto, PhotoId> reading : beingRead.entrySet()) {
        if (reading.getValue().equals(id)) {
          reading.getKey().cutOff();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the ciphertext of a photo cannot be erased", e);
    }
  }

  @Override
  public boolean holds(PhotoId id) {
    return keyring.holds(id) || !Files.notExists(fileOf(id));
  }

  @Override
  public Set<PhotoId> held() {
    Set<PhotoId> held =
        IdNamedFiles.in(folder).stream().map(PhotoId::new).collect(Collectors.toSet());
    held.addAll(keyring.held());
    return held;
  }

  private Path fileOf(PhotoId id) {
    return folder.resolve(id.value().toString());
  }
}
