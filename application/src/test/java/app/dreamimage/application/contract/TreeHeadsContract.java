package app.dreamimage.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.domain.audit.TreeHeads;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link TreeHeads} must do. Each test begins without any. */
public abstract class TreeHeadsContract {

  /** The heads under test. */
  protected abstract TreeHeads heads();

  @Test
  void there_is_no_latest_head_before_the_first() {
    assertEquals(Optional.empty(), heads().latest());
    assertEquals(Optional.empty(), heads().latestUpTo(Long.MAX_VALUE));
    assertEquals(List.of(), heads().all());
  }

  @Test
  void heads_come_by_size_as_they_were_and_the_largest_is_the_latest() {
    TreeHeads.Stored large = new TreeHeads.Stored(1_000_000, "a note\n\n\u2014 signed\n");
    TreeHeads.Stored small = new TreeHeads.Stored(9, "another\n");
    TreeHeads.Stored middle = new TreeHeads.Stored(10, "a third\n");

    List.of(large, small, middle).forEach(heads()::add);

    assertEquals(List.of(small, middle, large), heads().all());
    assertEquals(Optional.of(large), heads().latest());
    assertEquals(Optional.of(large), heads().latestUpTo(1_000_000));
    assertEquals(Optional.of(middle), heads().latestUpTo(999_999));
    assertEquals(Optional.of(middle), heads().latestUpTo(10));
    assertEquals(Optional.of(small), heads().latestUpTo(9));
    assertEquals(Optional.empty(), heads().latestUpTo(8));
  }

  @Test
  void of_two_heads_of_the_same_size_the_first_stays() {
    TreeHeads.Stored first = new TreeHeads.Stored(9, "the first\n");
    heads().add(first);

    heads().add(new TreeHeads.Stored(9, "another\n"));

    assertEquals(List.of(first), heads().all());
  }

  @Test
  void a_head_is_removed_only_as_it_is() {
    TreeHeads.Stored head = new TreeHeads.Stored(9, "the first\n");
    heads().add(head);

    heads().remove(new TreeHeads.Stored(9, "another\n"));
    heads().remove(new TreeHeads.Stored(8, "the first\n"));
    assertEquals(List.of(head), heads().all());

    heads().remove(head);
    assertEquals(List.of(), heads().all());
  }
}
