package app.dreamimage.storage.account;

import app.dreamimage.domain.account.Password;
import app.dreamimage.domain.account.PasswordProtection;
import app.dreamimage.domain.account.ProtectedPassword;
import de.mkammerer.argon2.Argon2;
import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * Passwords under Argon2id (RFC 9106) with 19 MiB, two passes and one lane, as the OWASP Password
 * Storage Cheat Sheet recommends. Only a few are worked on at once, since each needs its memory;
 * the others wait in the order they came.
 */
@Singleton
final class Argon2PasswordProtection implements PasswordProtection {

  private static final int USUAL_MEMORY_KIB = 19 * 1024;
  private static final int USUAL_PASSES = 2;
  private static final int LANES = 1;
  private static final int MOST_AT_ONCE = 4;

  private final Argon2 argon2 = Argon2Factory.create(Argon2Types.ARGON2id);
  private final Semaphore room = new Semaphore(MOST_AT_ONCE, true);
  private final int memoryKib;
  private final int passes;
  private final String nobodysPassword;

  @Inject
  Argon2PasswordProtection() {
    this(USUAL_MEMORY_KIB, USUAL_PASSES);
  }

  Argon2PasswordProtection(int memoryKib, int passes) {
    this.memoryKib = memoryKib;
    this.passes = passes;
    nobodysPassword = hash("nobody's password".toCharArray());
  }

  @Override
  public ProtectedPassword protect(Password password) {
    return new ProtectedPassword(withCharacters(password, this::hash));
  }

  private String hash(char[] characters) {
    return argon2.hash(passes, memoryKib, LANES, characters, StandardCharsets.UTF_8);
  }

  @Override
  public boolean matches(Password offered, Optional<ProtectedPassword> kept) {
    String encoded = kept.map(ProtectedPassword::encoded).orElse(nobodysPassword);
    boolean same =
        withCharacters(
            offered, characters -> argon2.verify(encoded, characters, StandardCharsets.UTF_8));
    return same && kept.isPresent();
  }

  @Override
  public boolean isOutdated(ProtectedPassword kept) {
    return argon2.needsRehash(kept.encoded(), passes, memoryKib, LANES);
  }

  private <T> T withCharacters(Password password, Function<char[], T> work) {
    char[] characters = password.characters();
    room.acquireUninterruptibly();
    try {
      return work.apply(characters);
    } finally {
      room.release();
      Arrays.fill(characters, '\0');
    }
  }
}
