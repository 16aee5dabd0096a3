package app.dreamimage.ml.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BoxTest {

  private final Box box = new Box(0, 0, 10, 10);

  @Test
  void overlap_is_measured_against_both_or_the_smaller() {
    Box quarter = new Box(5, 5, 15, 15);
    Box inside = new Box(2, 2, 4, 4);

    assertEquals(25.0 / 175, box.intersectionOverUnion(quarter), 1e-12);
    assertEquals(0.25, box.intersectionOverSmaller(quarter), 1e-12);
    assertEquals(1, box.intersectionOverSmaller(inside), 1e-12);
  }

  @Test
  void boxes_apart_or_without_area_do_not_overlap() {
    assertEquals(0, box.intersectionOverUnion(new Box(10, 0, 20, 10)));
    assertEquals(0, box.intersectionOverSmaller(new Box(5, 5, 5, 5)));
    assertEquals(0, box.intersectionOverSmaller(new Box(8, 8, 2, 2)));
  }

  @Test
  void a_box_crosses_another_only_beyond_its_edges() {
    assertFalse(box.crosses(box));
    assertTrue(new Box(-0.1, 0, 10, 10).crosses(box));
    assertTrue(new Box(0, 0, 10, 10.1).crosses(box));
  }
}
