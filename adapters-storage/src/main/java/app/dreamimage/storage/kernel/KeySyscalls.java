package app.dreamimage.storage.kernel;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The calls {@code add_key(2)} and {@code keyctl(2)}, as far as they are needed, for keys of type
 * {@code user}. Serial numbers of keys are positive; special keyrings have negative numbers.
 */
final class KeySyscalls {

  /** The calling thread's own keyring, which ends with the thread. */
  static final long THREAD_KEYRING = -1;

  /** The keyring of the user, which every process of theirs sees. */
  static final long USER_KEYRING = -4;

  private static final long LINK = 8;
  private static final long UNLINK = 9;
  private static final long SEARCH = 10;
  private static final long READ = 11;
  private static final long SET_PERMISSIONS = 5;
  private static final long SET_TIMEOUT = 15;
  private static final long GET_PERSISTENT = 22;

  private static final long OWN_USER = -1;

  private final LibC libc;
  private final NativeLong addKey;
  private final NativeLong keyctl;

  private KeySyscalls(LibC libc, long addKey, long keyctl) {
    this.libc = libc;
    this.addKey = new NativeLong(addKey);
    this.keyctl = new NativeLong(keyctl);
  }

  /** The C library; a variadic call, so that every argument must be as wide as a register. */
  interface LibC extends Library {
    NativeLong syscall(NativeLong number, Object... arguments) throws LastErrorException;
  }

  /**
   * The calls of this machine's kernel.
   *
   * @throws UnsupportedOperationException if it is not Linux on x86-64 or arm64
   */
  static KeySyscalls ofThisMachine() {
    String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    return switch (system.toLowerCase(Locale.ROOT)) {
      case "linux amd64", "linux x86_64" -> new KeySyscalls(load(), 248, 250);
      case "linux aarch64" -> new KeySyscalls(load(), 217, 219);
      default -> throw new UnsupportedOperationException(system + " has no such key service");
    };
  }

  private static LibC load() {
    try {
      return Native.load("c", LibC.class);
    } catch (LinkageError e) {
      throw new UnsupportedOperationException("the C library cannot be called", e);
    }
  }

  /** Adds a key to a keyring; answers its serial number. The payload is the caller's to wipe. */
  long add(String description, byte[] payload, long keyring) throws KernelRefusal {
    try (Memory type = text("user");
        Memory name = text(description);
        Memory secret = new Memory(payload.length)) {
      secret.write(0, payload, 0, payload.length);
      try {
        return libc.syscall(addKey, type, name, secret, (long) payload.length, keyring).longValue();
      } catch (LastErrorException e) {
        throw new KernelRefusal("add_key", e.getErrorCode());
      } finally {
        secret.clear();
      }
    }
  }

  /** The serial number of the key with this description in a keyring. */
  long search(long keyring, String description) throws KernelRefusal {
    try (Memory type = text("user");
        Memory name = text(description)) {
      return control("search", SEARCH, keyring, type, name, 0L);
    }
  }

  /** The payload of a key, at most so many bytes. */
  byte[] read(long key, int most) throws KernelRefusal {
    try (Memory buffer = new Memory(most)) {
      long length = control("read", READ, key, buffer, (long) most);
      byte[] payload = buffer.getByteArray(0, (int) Math.min(length, most));
      buffer.clear();
      return payload;
    }
  }

  /** Has the kernel forget a key after this many seconds. */
  void setTimeout(long key, long seconds) throws KernelRefusal {
    control("set-timeout", SET_TIMEOUT, key, seconds);
  }

  /** Says who may do what with a key, in the bits of {@code keyctl_setperm(3)}. */
  void setPermissions(long key, long bits) throws KernelRefusal {
    control("set-permissions", SET_PERMISSIONS, key, bits);
  }

  /** Puts a key into a keyring, in place of one with the same description. */
  void link(long key, long keyring) throws KernelRefusal {
    control("link", LINK, key, keyring);
  }

  /** Takes a key out of a keyring; one that is in none is destroyed. */
  void unlink(long key, long keyring) throws KernelRefusal {
    control("unlink", UNLINK, key, keyring);
  }

  /** Links this user's persistent keyring into another and answers its serial number. */
  long persistentKeyring(long into) throws KernelRefusal {
    return control("get-persistent", GET_PERSISTENT, OWN_USER, into);
  }

  private long control(String name, long operation, Object... arguments) throws KernelRefusal {
    Object[] all = new Object[arguments.length + 1];
    all[0] = operation;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    try {
      return libc.syscall(keyctl, all).longValue();
    } catch (LastErrorException e) {
      throw new KernelRefusal("keyctl " + name, e.getErrorCode());
    }
  }

  private static Memory text(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.US_ASCII);
    Memory memory = new Memory(bytes.length + 1L);
    memory.write(0, bytes, 0, bytes.length);
    memory.setByte(bytes.length, (byte) 0);
    return memory;
  }
}
