package app.dreamimage.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Proves({Clause.SECURITY_IS_AUDITED, Clause.ACCOUNT_DELETION_IS_COMPLETE})
final class AuditEntryTest {

  @Test
  void every_part_of_an_entry_is_from_a_closed_set_so_that_no_free_text_fits_in() {
    for (RecordComponent part : AuditEntry.class.getRecordComponents()) {
      assertTrue(isClosed(part.getGenericType()), part.getName());
    }
  }

  private static boolean isClosed(Type type) {
    if (type instanceof ParameterizedType parameterized
        && parameterized.getRawType() == Optional.class) {
      return isClosed(parameterized.getActualTypeArguments()[0]);
    }
    if (type == Instant.class || type == UUID.class || type == int.class) {
      return true;
    }
    if (type == StatementHash.class) {
      // Its constructor takes a hash and nothing else; StatementHashTest proves it.
      return true;
    }
    if (!(type instanceof Class<?> known)) {
      return false;
    }
    if (known.isRecord()) {
      for (RecordComponent part : known.getRecordComponents()) {
        if (!isClosed(part.getGenericType())) {
          return false;
        }
      }
      return true;
    }
    return known.isEnum();
  }

  @Test
  void the_check_itself_sees_free_text() {
    record Remark(Instant at, Optional<String> text) {}
    record Nested(Remark remark) {}

    assertEquals(false, isClosed(Remark.class));
    assertEquals(false, isClosed(Nested.class));
    assertEquals(true, isClosed(Pseudonym.class));
  }

  @Test
  void no_part_of_an_entry_is_missing() {
    AuditEntry whole = EntryBuilder.anEntry(AuditEvent.PHOTO_ERASED).build();
    Object[] parts = {
      whole.salt(),
      whole.at(),
      whole.event(),
      whole.clause(),
      whole.policyVersion(),
      whole.purpose(),
      whole.subject(),
      whole.refusal(),
      whole.receipt()
    };
    for (int missing = 0; missing < parts.length; missing++) {
      Object[] some = parts.clone();
      some[missing] = null;
      NullPointerException refusal = assertThrows(NullPointerException.class, () -> entryOf(some));
      assertEquals(AuditEntry.class.getRecordComponents()[missing].getName(), refusal.getMessage());
    }
  }

  @SuppressWarnings("unchecked")
  private static AuditEntry entryOf(Object[] parts) {
    return new AuditEntry(
        (EntrySalt) parts[0],
        (Instant) parts[1],
        (AuditEvent) parts[2],
        (Clause) parts[3],
        (PolicyVersion) parts[4],
        (Purpose) parts[5],
        (Optional<Pseudonym>) parts[6],
        (Optional<Reason>) parts[7],
        (Optional<StatementHash>) parts[8]);
  }
}
