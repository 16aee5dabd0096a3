package app.dreamimage.storage.kernel;

import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Keys that the kernel keeps for this user and forgets by itself, whether or not any process of
 * ours still runs. Another process of the same user finds them again by their names.
 *
 * <p>They lie in the user's persistent keyring, or in the user keyring where the kernel has none.
 * Once a key is in place nobody can change it or put off its end: the rights to do so are dropped.
 *
 * <p>The kernel goes by the wall clock: should that be set back, keys live longer by as much.
 */
public final class KernelKeys implements AutoCloseable {

  private static final long POSSESSOR_VIEW = 0x01000000;
  private static final long POSSESSOR_READ = 0x02000000;
  private static final long POSSESSOR_SEARCH = 0x08000000;
  private static final long USER_VIEW = 0x00010000;
  private static final long READABLE_ONLY =
      POSSESSOR_VIEW | POSSESSOR_READ | POSSESSOR_SEARCH | USER_VIEW;

  private static final int MOST_PAYLOAD_BYTES = 256;
  private static final long PROBE_SECONDS = 30;

  /** Where keys lie so that other processes of this user find them. */
  enum Home {
    PERSISTENT_KEYRING,
    USER_KEYRING
  }

  private final KeySyscalls calls;
  private final Home home;
  private final ExecutorService thread;

  private KernelKeys(KeySyscalls calls, Home home) {
    this.calls = calls;
    this.home = home;
    // One thread for all calls: a keyring belongs to the thread that linked it, and each thread
    // that linked one would count against the small quota of the user.
    this.thread =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread worker = new Thread(work, "kernel-keys");
              worker.setDaemon(true);
              return worker;
            });
  }

  /**
   * The kernel's keys, after having added, found and removed one for trial.
   *
   * @param trialName the description of the key that is tried
   * @throws UnsupportedOperationException if this system has no such service or forbids it
   */
  public static KernelKeys tried(String trialName) {
    try {
      return tried(trialName, Home.PERSISTENT_KEYRING);
    } catch (UnsupportedOperationException noPersistentKeyring) {
      return tried(trialName, Home.USER_KEYRING);
    }
  }

  static KernelKeys tried(String trialName, Home home) {
    KernelKeys keys = new KernelKeys(KeySyscalls.ofThisMachine(), home);
    boolean works = false;
    try {
      byte[] payload = {1, 2, 3, 4};
      keys.call(
          () -> {
            keys.place(trialName, payload, PROBE_SECONDS);
            return payload;
          });
      works = Arrays.equals(payload, keys.find(trialName).orElseThrow());
      keys.remove(trialName);
    } catch (KernelRefusal | IllegalStateException | NoSuchElementException e) {
      throw new UnsupportedOperationException(e.getMessage(), e);
    } finally {
      if (!works) {
        keys.close();
      }
    }
    return keys;
  }

  /**
   * Has the kernel keep a key, in place of a forgotten one of the same name.
   *
   * @param seconds after which it forgets the key, positive
   */
  public void add(String name, byte[] payload, long seconds) {
    try {
      call(
          () -> {
            place(name, payload, seconds);
            return payload;
          });
    } catch (KernelRefusal e) {
      throw new IllegalStateException("the kernel does not keep a key: " + e.getMessage(), e);
    }
  }

  /** The key of this name; empty if the kernel has none or has forgotten it. */
  public Optional<byte[]> find(String name) {
    try {
      return Optional.of(call(() -> calls.read(calls.search(home(), name), MOST_PAYLOAD_BYTES)));
    } catch (KernelRefusal e) {
      if (isForgotten(e.error())) {
        return Optional.empty();
      }
      throw new IllegalStateException("the kernel does not show a key: " + e.getMessage(), e);
    }
  }

  /** Removes the key of this name; does nothing if there is none. */
  public void remove(String name) {
    try {
      call(
          () -> {
            long home = home();
            calls.unlink(calls.search(home, name), home);
            return new byte[0];
          });
    } catch (KernelRefusal e) {
      if (!isForgotten(e.error())) {
        throw new IllegalStateException("the kernel does not remove a key: " + e.getMessage(), e);
      }
    }
  }

  private static boolean isForgotten(int error) {
    return error == KernelRefusal.ENOKEY
        || error == KernelRefusal.EKEYEXPIRED
        || error == KernelRefusal.EKEYREVOKED;
  }

  /** The key gets its end before it gets its place: there is no moment in which it would stay. */
  private void place(String name, byte[] payload, long seconds) throws KernelRefusal {
    long key = calls.add(name, payload, KeySyscalls.THREAD_KEYRING);
    try {
      calls.setTimeout(key, seconds);
      calls.link(key, home());
      calls.setPermissions(key, READABLE_ONLY);
    } finally {
      calls.unlink(key, KeySyscalls.THREAD_KEYRING);
    }
  }

  /** Asked for anew each time, because the persistent keyring itself ends three days after that. */
  private long home() throws KernelRefusal {
    if (home == Home.PERSISTENT_KEYRING) {
      return calls.persistentKeyring(KeySyscalls.THREAD_KEYRING);
    }
    calls.link(KeySyscalls.USER_KEYRING, KeySyscalls.THREAD_KEYRING);
    return KeySyscalls.USER_KEYRING;
  }

  private interface Call {
    byte[] run() throws KernelRefusal;
  }

  private byte[] call(Call call) throws KernelRefusal {
    try {
      return CompletableFuture.supplyAsync(
              () -> {
                try {
                  return call.run();
                } catch (KernelRefusal e) {
                  throw new CompletionException(e);
                }
              },
              thread)
          .join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof KernelRefusal refusal) {
        throw refusal;
      }
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
  }

  /** Ends the thread; the keys stay. */
  @Override
  public void close() {
    thread.shutdown();
  }
}
