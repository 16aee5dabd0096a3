package app.dreamimage.ml.studio;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class IsolationTest {

  private final Isolation whole = new Isolation("both", EnumSet.allOf(Barrier.class), 64);
  private final Isolation half = new Isolation("one", Set.of(Barrier.NETWORK), 64);

  @Test
  @Proves(Clause.FACES_ARE_PROCESSED_IN_ISOLATION)
  void where_isolation_is_required_less_is_refused_with_what_to_install() {
    assertDoesNotThrow(() -> whole.meet(IsolationDemand.REQUIRE));
    IllegalStateException refusal =
        assertThrows(IllegalStateException.class, () -> half.meet(IsolationDemand.REQUIRE));
    assertTrue(refusal.getMessage().contains("install bubblewrap or util-linux"));
    assertTrue(refusal.getMessage().contains(Barrier.FILES.missing()));
  }

  @Test
  void where_it_is_only_preferred_or_off_less_is_said_and_not_refused() {
    assertDoesNotThrow(() -> half.meet(IsolationDemand.PREFER));
    assertDoesNotThrow(() -> half.meet(IsolationDemand.OFF));
    assertFalse(half.isComplete());
    assertEquals(EnumSet.complementOf(EnumSet.of(Barrier.NETWORK)), half.missing());
    assertTrue(half.summary().contains(Barrier.NETWORK.standing()));
    assertTrue(half.summary().contains("NOT hidden"));
  }

  @Test
  void a_complete_one_says_nothing_but_what_stands() {
    assertTrue(whole.isComplete());
    assertEquals(Set.of(), whole.missing());
    assertFalse(whole.summary().contains("NOT"));
  }
}
