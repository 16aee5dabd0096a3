package app.dreamimage.ml.painting.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.ml.raster.Chance;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriangulationTest {

  @Test
  void no_circle_around_a_triangle_holds_a_point_and_together_they_fill_the_rectangle() {
    Triangulation net = new Triangulation(900, 700);
    List<int[]> points = new ArrayList<>();
    for (int k = 0; k < 300; k++) {
      int x = (int) (901 * Chance.unit(Chance.state(5, 2L * k)));
      int y = (int) (701 * Chance.unit(Chance.state(5, 2L * k + 1)));
      if (net.add(x, y)) {
        points.add(new int[] {x, y});
      }
    }
    assertSound(net, points, 900, 700);
    assertTrue(points.size() > 290);
  }

  @Test
  void grids_whose_points_all_lie_on_common_circles_and_lines_are_no_trouble() {
    Triangulation net = new Triangulation(Triangulation.FINEST, Triangulation.FINEST);
    List<int[]> points = new ArrayList<>();
    int step = Triangulation.FINEST / 16;
    for (int y = 0; y <= 16; y++) {
      for (int x = 0; x <= 16; x++) {
        boolean corner = x % 16 == 0 && y % 16 == 0;
        assertEquals(!corner, net.add(x * step, y * step));
        points.add(new int[] {x * step, y * step});
      }
    }
    assertEquals(2 * 16 * 16, net.triangles());
    assertSound(net, points, Triangulation.FINEST, Triangulation.FINEST);
  }

  @Test
  void a_point_that_is_there_already_is_not_added_again() {
    Triangulation net = new Triangulation(10, 10);
    assertTrue(net.add(3, 7));
    assertFalse(net.add(3, 7));
    assertFalse(net.add(10, 0));
    assertEquals(4, net.triangles());
  }

  private static void assertSound(Triangulation net, List<int[]> points, long width, long height) {
    long twiceArea = 0;
    for (int t = 0; t < net.triangles(); t++) {
      long own = twiceArea(net, t);
      assertTrue(own > 0);
      twiceArea += own;
      for (int[] point : points) {
        assertFalse(circleHolds(net, t, point));
      }
    }
    assertEquals(2 * width * height, twiceArea);
  }

  private static long twiceArea(Triangulation net, int t) {
    return (long) (net.x(t, 1) - net.x(t, 0)) * (net.y(t, 2) - net.y(t, 0))
        - (long) (net.y(t, 1) - net.y(t, 0)) * (net.x(t, 2) - net.x(t, 0));
  }

  /** The in-circle question once more, in numbers without bounds. */
  private static boolean circleHolds(Triangulation net, int t, int[] point) {
    BigInteger[] x = new BigInteger[3];
    BigInteger[] y = new BigInteger[3];
    BigInteger[] lift = new BigInteger[3];
    for (int k = 0; k < 3; k++) {
      x[k] = BigInteger.valueOf(net.x(t, k) - point[0]);
      y[k] = BigInteger.valueOf(net.y(t, k) - point[1]);
      lift[k] = x[k].multiply(x[k]).add(y[k].multiply(y[k]));
    }
    BigInteger sum = BigInteger.ZERO;
    for (int k = 0; k < 3; k++) {
      int i = (k + 1) % 3;
      int j = (k + 2) % 3;
      BigInteger cross = x[i].multiply(y[j]).subtract(y[i].multiply(x[j]));
      sum = sum.add(lift[k].multiply(cross));
    }
    return sum.signum() > 0;
  }
}
