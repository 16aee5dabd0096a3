package app.dreamimage.ml.painting.facet;

import java.util.Arrays;

/**
 * A Delaunay triangulation of a rectangle that grows point by point: A. Bowyer, <i>Computing
 * Dirichlet tessellations</i>, and D. F. Watson, <i>Computing the n-dimensional Delaunay
 * tessellation</i>, The Computer Journal 24 (2), 1981.
 *
 * <p>Points lie on a grid of whole numbers from 0 to {@value #FINEST}, so that every question about
 * them is answered exactly in 64 bits and no input, however degenerate, breaks it.
 */
final class Triangulation {

  /** The greatest coordinate: in-circle determinants of such numbers fit into 64 bits. */
  static final int FINEST = 1 << 14;

  /** No triangle, beyond the rectangle's side. */
  static final int NONE = -1;

  private int[] x = new int[1024];
  private int[] y = new int[1024];
  private int points;

  /** Three points of each triangle, clockwise on the screen. */
  private int[] corners = new int[6 * 1024];

  /** The triangle across from each corner. */
  private int[] across = new int[6 * 1024];

  private int triangles;
  private int lastFound;

  private int[] visited = new int[2 * 1024];
  private int[] startingAt = new int[1024];
  private int[] seenAt = new int[1024];
  private int round;
  private int[] stack = new int[256];
  private int[] rim = new int[3 * 256];
  private int[] cavity = new int[256];
  private int freed;

  /** Two triangles that fill the rectangle from 0, 0. */
  Triangulation(int width, int height) {
    point(0, 0);
    point(width, 0);
    point(width, height);
    point(0, height);
    triangle(0, 1, 2, 0);
    triangle(0, 2, 3, 1);
    across[1] = 1;
    across[5] = 0;
  }

  /** How many triangles there are. */
  int triangles() {
    return triangles;
  }

  /** Horizontal place of a triangle's corner, 0 to 2. */
  int x(int triangle, int corner) {
    return x[corners[3 * triangle + corner]];
  }

  /** Vertical place of a triangle's corner. */
  int y(int triangle, int corner) {
    return y[corners[3 * triangle + corner]];
  }

  /**
   * Adds a point inside the rectangle or on its sides.
   *
   * @return whether there was none at this place yet
   */
  boolean add(int px, int py) {
    int home = find(px, py);
    for (int corner = 0; corner < 3; corner++) {
      if (x(home, corner) == px && y(home, corner) == py) {
        return false;
      }
    }
    int added = point(px, py);
    int edges = openCavity(home, px, py);
    closeCavity(edges, added);
    return true;
  }

  /** The triangle that holds a point, walking from the one found last. */
  private int find(int px, int py) {
    int t = lastFound;
    int next = t;
    while (next != NONE) {
      t = next;
      next = NONE;
      for (int corner = 0; corner < 3 && next == NONE; corner++) {
        int from = (corner + 1) % 3;
        int to = (corner + 2) % 3;
        if (turn(x(t, from), y(t, from), x(t, to), y(t, to), px, py) < 0) {
          next = across[3 * t + corner];
        }
      }
    }
    return t;
  }

  /** Takes away the triangles whose circles hold the point; the edges around them stay in rim. */
  private int openCavity(int home, int px, int py) {
    round++;
    int depth = 0;
    int edges = 0;
    int removed = 0;
    stack[depth++] = home;
    visited[home] = round;
    while (depth > 0) {
      int t = stack[--depth];
      cavity = roomFor(cavity, removed + 1);
      cavity[removed++] = t;
      for (int corner = 0; corner < 3; corner++) {
        int other = across[3 * t + corner];
        if (other != NONE && visited[other] == round) {
          continue;
        }
        if (other != NONE && circleHolds(other, px, py)) {
          visited[other] = round;
          stack = roomFor(stack, depth + 1);
          stack[depth++] = other;
        } else {
          rim = roomFor(rim, 3 * edges + 3);
          rim[3 * edges] = corners[3 * t + (corner + 1) % 3];
          rim[3 * edges + 1] = corners[3 * t + (corner + 2) % 3];
          rim[3 * edges + 2] = other;
          edges++;
        }
      }
    }
    freed = removed;
    return edges;
  }

  /** Fills the cavity with triangles around the point: always more of them than were taken away. */
  private void closeCavity(int edges, int added) {
    for (int e = 0; e < edges; e++) {
      int from = rim[3 * e];
      int to = rim[3 * e + 1];
      if (turn(x[from], y[from], x[to], y[to], x[added], y[added]) == 0) {
        // The point lies on the rectangle's side: that side is now two.
        continue;
      }
      int place = freed > 0 ? cavity[--freed] : triangles;
      triangle(from, to, added, place);
      across[3 * place + 2] = rim[3 * e + 2];
      if (rim[3 * e + 2] != NONE) {
        across[3 * rim[3 * e + 2] + cornerFacing(rim[3 * e + 2], from, to)] = place;
      }
      startingAt[from] = place;
      seenAt[from] = round;
      lastFound = place;
    }
    for (int e = 0; e < edges; e++) {
      int from = rim[3 * e];
      int to = rim[3 * e + 1];
      if (seenAt[from] == round && corners[3 * startingAt[from] + 1] == to) {
        int t = startingAt[from];
        int next = seenAt[to] == round ? startingAt[to] : NONE;
        across[3 * t] = next;
        if (next != NONE) {
          across[3 * next + 1] = t;
        }
      }
    }
  }

  private int cornerFacing(int triangle, int one, int other) {
    for (int corner = 0; corner < 2; corner++) {
      int point = corners[3 * triangle + corner];
      if (point != one && point != other) {
        return corner;
      }
    }
    return 2;
  }

  private boolean circleHolds(int t, int px, int py) {
    long ax = (long) x(t, 0) - px;
    long ay = (long) y(t, 0) - py;
    long bx = (long) x(t, 1) - px;
    long by = (long) y(t, 1) - py;
    long cx = (long) x(t, 2) - px;
    long cy = (long) y(t, 2) - py;
    long determinant =
        (ax * ax + ay * ay) * (bx * cy - by * cx)
            - (bx * bx + by * by) * (ax * cy - ay * cx)
            + (cx * cx + cy * cy) * (ax * by - ay * bx);
    return determinant > 0;
  }

  /** Positive if the third point lies to the right of the way from the first to the second. */
  private static long turn(int ax, int ay, int bx, int by, int cx, int cy) {
    return (long) (bx - ax) * (cy - ay) - (long) (by - ay) * (cx - ax);
  }

  private int point(int px, int py) {
    x = roomFor(x, points + 1);
    y = roomFor(y, points + 1);
    startingAt = roomFor(startingAt, points + 1);
    seenAt = roomFor(seenAt, points + 1);
    x[points] = px;
    y[points] = py;
    return points++;
  }

  private void triangle(int a, int b, int c, int place) {
    triangles = Math.max(triangles, place + 1);
    corners = roomFor(corners, 3 * place + 3);
    across = roomFor(across, 3 * place + 3);
    visited = roomFor(visited, place + 1);
    corners[3 * place] = a;
    corners[3 * place + 1] = b;
    corners[3 * place + 2] = c;
    Arrays.fill(across, 3 * place, 3 * place + 3, NONE);
    visited[place] = 0;
  }

  private static int[] roomFor(int[] values, int count) {
    return count <= values.length ? values : Arrays.copyOf(values, 2 * count);
  }
}
