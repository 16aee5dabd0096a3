package app.dreamimage.domain.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Proves;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Proves({Clause.PROVIDERS_ARE_BOUND_BY_CONTRACT, Clause.TRANSFERS_NEED_SAFEGUARDS})
final class TermTest {

  private static final Term DECEMBER =
      new Term(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1));

  @ParameterizedTest(name = "at {0}: {1}")
  @CsvSource({
    "2026-12-01T11:59:59.999999999Z, false",
    "2026-12-01T12:00:00Z, true",
    "2026-12-01T12:00:00.000000001Z, true",
    "2026-12-31T09:59:59.999999999Z, true",
    "2026-12-31T10:00:00Z, false",
    "2026-12-31T10:00:00.000000001Z, false"
  })
  void a_term_holds_only_while_it_does_everywhere_on_earth(Instant instant, boolean holds) {
    assertEquals(holds, DECEMBER.holdsAt(instant));
  }

  @Test
  void a_term_ends_after_it_began() {
    LocalDate day = LocalDate.of(2026, 12, 1);

    assertEquals("until", assertThrows(InvalidValue.class, () -> new Term(day, day)).field());
    assertThrows(InvalidValue.class, () -> new Term(day, day.minusDays(1)));
    assertEquals(day.plusDays(1), new Term(day, day.plusDays(1)).until());
  }

  @Test
  void a_contract_binds_while_it_holds() {
    ProcessingContract contract =
        new ProcessingContract("P-1", DECEMBER, EnumSet.allOf(ProcessingTerm.class));

    assertFalse(contract.bindsAt(Instant.parse("2026-12-01T11:59:59.999999999Z")));
    assertTrue(contract.bindsAt(Instant.parse("2026-12-01T12:00:00Z")));
    assertTrue(contract.bindsAt(Instant.parse("2026-12-31T09:59:59.999999999Z")));
    assertFalse(contract.bindsAt(Instant.parse("2026-12-31T10:00:00Z")));
  }

  @ParameterizedTest
  @EnumSource(ProcessingTerm.class)
  void a_contract_that_lacks_one_of_its_terms_binds_nobody(ProcessingTerm lacking) {
    Set<ProcessingTerm> others = EnumSet.complementOf(EnumSet.of(lacking));

    assertFalse(
        new ProcessingContract("P-1", DECEMBER, others)
            .bindsAt(Instant.parse("2026-12-15T00:00:00Z")));
  }

  @Test
  void a_contract_is_filed_under_1_to_80_characters() {
    assertEquals(
        80, new ProcessingContract("r".repeat(80), DECEMBER, Set.of()).reference().length());
    for (String reference : new String[] {"", "  ", "r".repeat(81)}) {
      assertEquals(
          "contractReference",
          assertThrows(
                  InvalidValue.class, () -> new ProcessingContract(reference, DECEMBER, Set.of()))
              .field());
    }
    assertThrows(NullPointerException.class, () -> new ProcessingContract("r", null, Set.of()));
  }
}
