package app.dreamimage.storage.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import app.dreamimage.storage.Eventually;
import app.dreamimage.storage.kernel.KernelKeys.Home;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class KernelKeysTest {

  private final String name = "dream-image-test:" + UUID.randomUUID();
  private final byte[] payload = {1, 1, 2, 3, 5, 8, 13, 21};
  private KernelKeys keys;

  private void open(Home home) {
    try {
      keys = KernelKeys.tried(name + ":trial", home);
    } catch (UnsupportedOperationException e) {
      abort("SKIPPED: this system has no kernel keyring: " + e.getMessage());
    }
  }

  @AfterEach
  void clean() {
    if (keys != null) {
      keys.remove(name);
      keys.close();
    }
  }

  @ParameterizedTest
  @EnumSource(Home.class)
  void a_key_is_found_by_its_name_until_it_is_removed(Home home) {
    open(home);
    assertTrue(keys.find(name).isEmpty());
    keys.add(name, payload, 60);
    assertArrayEquals(payload, keys.find(name).orElseThrow());
    keys.remove(name);
    assertTrue(keys.find(name).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Home.class)
  void the_kernel_forgets_a_key_and_says_so(Home home) throws KernelRefusal {
    open(home);
    keys.add(name, payload, 1);
    Eventually.holds("the key has expired", () -> keys.find(name).isEmpty());
    KeySyscalls calls = KeySyscalls.ofThisMachine();
    long keyring = keyringOf(home, calls);
    KernelRefusal answer = assertThrows(KernelRefusal.class, () -> calls.search(keyring, name));
    assertTrue(
        Set.of(KernelRefusal.EKEYEXPIRED, KernelRefusal.ENOKEY).contains(answer.error()),
        answer.getMessage());
  }

  @ParameterizedTest
  @EnumSource(Home.class)
  void a_forgotten_key_makes_room_for_a_new_one_of_its_name(Home home) {
    open(home);
    keys.add(name, payload, 1);
    Eventually.holds("the key has expired", () -> keys.find(name).isEmpty());
    byte[] other = {3, 1, 4, 1, 5};
    keys.add(name, other, 60);
    assertArrayEquals(other, keys.find(name).orElseThrow());
  }

  @ParameterizedTest
  @EnumSource(Home.class)
  void nobody_can_put_off_the_end_of_a_key_or_change_it(Home home) throws KernelRefusal {
    open(home);
    keys.add(name, payload, 60);
    KeySyscalls calls = KeySyscalls.ofThisMachine();
    long keyring = keyringOf(home, calls);
    long key = calls.search(keyring, name);
    assertEquals("keyctl set-timeout: not permitted (error 13)", refusalOfLongerLife(calls, key));
    assertArrayEquals(payload, calls.read(key, 256));
  }

  private static long keyringOf(Home home, KeySyscalls calls) throws KernelRefusal {
    if (home == Home.PERSISTENT_KEYRING) {
      return calls.persistentKeyring(KeySyscalls.THREAD_KEYRING);
    }
    calls.link(KeySyscalls.USER_KEYRING, KeySyscalls.THREAD_KEYRING);
    return KeySyscalls.USER_KEYRING;
  }

  private static String refusalOfLongerLife(KeySyscalls calls, long key) {
    return assertThrows(KernelRefusal.class, () -> calls.setTimeout(key, 1000)).getMessage();
  }
}
