package app.dreamimage.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.domain.audit.KeptHead;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link KeptHead} must do. Each test begins without one. */
public abstract class KeptHeadContract {

  /** The kept head under test. */
  protected abstract KeptHead head();

  @Test
  void there_is_no_head_before_the_first_is_kept() {
    assertEquals(Optional.empty(), head().note());
  }

  @Test
  void the_head_that_was_kept_last_is_there_as_it_was() {
    String first = "example.org/log\n9\nroot\n\n\u2014 example.org/log signature\n";
    String second = "example.org/log\n10\nanother root\n\n\u2014 example.org/log signature\n";

    head().keep(first);
    assertEquals(Optional.of(first), head().note());

    head().keep(second);
    assertEquals(Optional.of(second), head().note());
  }

  @Test
  void what_is_put_aside_is_kept_no_more_and_another_can_be() {
    head().putAside("");
    head().keep("a head\n");
    head().putAside("others\n");
    assertEquals(Optional.empty(), head().note());

    head().keep("another\n");
    assertEquals(Optional.of("another\n"), head().note());
  }
}
