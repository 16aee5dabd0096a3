package app.dreamimage.ml.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PolygonsTest {

  @Test
  void a_filled_triangle_covers_its_area() {
    Plane plane = new Plane(100, 100);
    Polygons.fill(plane, new float[] {10.3f, 10.1f, 90.2f, 20.7f, 30.9f, 80.4f}, 1);

    assertEquals(2699, sum(plane), 15);
  }

  @Test
  void what_lies_beyond_the_plane_is_left_out() {
    Plane plane = new Plane(10, 10);
    Polygons.fill(plane, new float[] {-50, -50, 60, -50, 60, 60, -50, 60}, 1);
    Polygons.stroke(plane, new float[] {-20, 5, 40, 5}, 2, 2);

    assertEquals(60 + 2 * 40, sum(plane));
  }

  @Test
  void a_lower_value_never_covers_a_higher_one() {
    Plane plane = new Plane(4, 4);
    Polygons.fill(plane, new float[] {0, 0, 4, 0, 4, 4, 0, 4}, 3);
    Polygons.fill(plane, new float[] {0, 0, 4, 0, 4, 4, 0, 4}, 1);

    assertEquals(48, sum(plane));
  }

  private static float sum(Plane plane) {
    float sum = 0;
    for (float value : plane.values()) {
      sum += value;
    }
    return sum;
  }
}
