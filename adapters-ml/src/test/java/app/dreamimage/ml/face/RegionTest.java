package app.dreamimage.ml.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class RegionTest {

  private static final double EXACT = 1e-9;

  @Test
  void the_corners_of_an_upright_square_are_where_it_says() {
    Region square = Region.upright(10, 20, 40);

    assertEquals(10, square.pictureX(0, 0), EXACT);
    assertEquals(20, square.pictureY(0, 0), EXACT);
    assertEquals(50, square.pictureX(1, 0.5), EXACT);
    assertEquals(60, square.pictureY(0.5, 1), EXACT);
  }

  @Test
  void a_quarter_turn_brings_the_right_side_down() {
    Region turned = Region.around(100, 100, 20, Math.PI / 2);

    assertEquals(100, turned.pictureX(1, 0.5), EXACT);
    assertEquals(110, turned.pictureY(1, 0.5), EXACT);
    assertEquals(90, turned.pictureX(0.5, 1), EXACT);
  }

  @Test
  void places_never_show_in_text() {
    assertFalse(Region.upright(12345, 0, 1).toString().contains("12345"));
    assertFalse(new Box(12345, 0, 1, 1).toString().contains("12345"));
    assertFalse(new Detection(new double[] {12345}, 1).toString().contains("12345"));
    assertFalse(new Mesh(new float[] {12345}, 1).toString().contains("12345"));
  }
}
