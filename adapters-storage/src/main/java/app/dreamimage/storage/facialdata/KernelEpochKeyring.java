package app.dreamimage.storage.facialdata;

import app.dreamimage.domain.facialdata.PhotoId;
import app.dreamimage.storage.kernel.KernelKeys;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Keys in a folder that lives in memory, each wrapped by the key of the epoch in which its photo
 * arrived. Epoch keys lie in the kernel, which forgets them in time: the promise is kept even if
 * every process of ours is dead, and what a swap disk may have seen of the folder is of no use.
 */
final class KernelEpochKeyring implements VolatileKeyring {

  private static final int EPOCH_KEY_BYTES = 32;
  private static final int WRAPPING_BYTES = 12 + 16;
  private static final int ENTRY_BYTES = Long.BYTES + PhotoKey.ENCODED_BYTES + WRAPPING_BYTES;

  private final MemoryFolder folder;
  private final KernelKeys kernel;
  private final String namePrefix;
  private final KeyLifetime lifetime;
  private final InstantSource clock;
  private final SecureRandom random;

  /**
   * The keyring of a data folder, with the keys that are already in it.
   *
   * @param dataFolderName what tells its epoch keys apart from those of this user's other servers
   */
  KernelEpochKeyring(
      MemoryFolder folder,
      KernelKeys kernel,
      String dataFolderName,
      KeyLifetime lifetime,
      InstantSource clock,
      SecureRandom random) {
    this.folder = folder;
    this.kernel = kernel;
    this.namePrefix = "dream-image:" + dataFolderName + ":";
    this.lifetime = lifetime;
    this.clock = clock;
    this.random = random;
  }

  @Override
  public void keep(PhotoId photo, PhotoKey key, Instant arrivedAt) {
    long epoch = lifetime.epochOf(arrivedAt);
    byte[] epochKey = epochKey(epoch);
    byte[] encoded = key.encoded();
    try {
      byte[] wrapped = new AesGcmJce(epochKey).encrypt(encoded, context(photo, epoch));
      folder.write(photo, ByteBuffer.allocate(ENTRY_BYTES).putLong(epoch).put(wrapped).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is not available", e);
    } finally {
      Arrays.fill(epochKey, (byte) 0);
      Arrays.fill(encoded, (byte) 0);
    }
  }

  private synchronized byte[] epochKey(long epoch) {
    Optional<byte[]> kept = kernel.find(nameOf(epoch));
    if (kept.isPresent()) {
      return kept.get();
    }
    long seconds = lifetime.secondsLeft(epoch, clock.instant());
    if (seconds <= 0) {
      throw new IllegalStateException("a photo arrived so long ago that it may not be kept");
    }
    byte[] fresh = new byte[EPOCH_KEY_BYTES];
    random.nextBytes(fresh);
    kernel.add(nameOf(epoch), fresh, seconds);
    return fresh;
  }

  @Override
  public Optional<PhotoKey> find(PhotoId photo) {
    Optional<byte[]> entry = folder.read(photo).filter(bytes -> bytes.length == ENTRY_BYTES);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    long epoch = ByteBuffer.wrap(entry.get()).getLong();
    byte[] wrapped = Arrays.copyOfRange(entry.get(), Long.BYTES, ENTRY_BYTES);
    return kernel
        .find(nameOf(epoch))
        .flatMap(epochKey -> unwrap(epochKey, wrapped, context(photo, epoch)));
  }

  private static Optional<PhotoKey> unwrap(byte[] epochKey, byte[] wrapped, byte[] context) {
    try {
      return Optional.of(PhotoKey.takenFrom(new AesGcmJce(epochKey).decrypt(wrapped, context)));
    } catch (GeneralSecurityException wrappedByAnotherKey) {
      return Optional.empty();
    } finally {
      Arrays.fill(epochKey, (byte) 0);
    }
  }

  @Override
  public void destroy(PhotoId photo) {
    folder.erase(photo);
  }

  @Override
  public boolean holds(PhotoId photo) {
    return folder.has(photo);
  }

  @Override
  public Set<PhotoId> held() {
    return folder.photos();
  }

  @Override
  public KeyringPromise promise() {
    return new KeyringPromise(
        KeyringPromise.Kind.KERNEL_EPOCHS,
        "The keys of photos lie in memory-backed storage ("
            + folder.path()
            + "), wrapped by keys that the kernel forgets at most "
            + lifetime.longest().toMinutes()
            + " minutes after a photo came in, even if no server runs any more.",
        Optional.empty());
  }

  private String nameOf(long epoch) {
    return namePrefix + epoch;
  }

  private static byte[] context(PhotoId photo, long epoch) {
    return ("key of photo " + photo.value() + " in epoch " + epoch)
        .getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void close() {
    kernel.close();
  }
}
