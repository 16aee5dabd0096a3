package app.dreamimage.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import java.util.List;
import org.junit.jupiter.api.Test;

@Proves({Clause.DELETION_WORKS_EVERYWHERE, Clause.SECURITY_IS_AUDITED})
final class StatementHashTest {

  @Test
  void it_is_the_sha_256_of_the_statement() {
    // FIPS 180-2, appendix B.1.
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        StatementHash.of("abc").value());
  }

  @Test
  void nothing_but_a_hash_fits_in() {
    for (String text :
        List.of("", "a".repeat(63), "a".repeat(65), "g".repeat(64), "A".repeat(64))) {
      assertEquals(
          "value: 64 hexadecimal digits are needed",
          assertThrows(IllegalArgumentException.class, () -> new StatementHash(text)).getMessage());
    }
  }
}
