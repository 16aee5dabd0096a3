package app.dreamimage.ml.painting.facet;

import app.dreamimage.ml.raster.Chance;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.FaceShape;
import app.dreamimage.ml.study.Study;

/** The growing net of points over a portrait, and its facets. */
final class Mesh {

  private static final float ON_LINES = 0.9f;
  private static final float ON_CHEEKS = 0.95f;
  private static final float SPLIT_DISTANCE = 0.55f;
  private static final float SMALLEST_FACET = 0.30f;

  private final Study study;
  private final Spacing spacing;
  private final float tolerance;
  private final long seed;
  private final float scale;
  private final Triangulation net;
  private final Facets facets;
  private final Points points;

  Mesh(Study study, Spacing spacing, float tolerance, long seed) {
    this.study = study;
    this.spacing = spacing;
    this.tolerance = tolerance;
    this.seed = seed;
    int width = study.picture().width();
    int height = study.picture().height();
    this.scale = (float) Triangulation.FINEST / Math.max(width, height);
    this.net = new Triangulation(units(width), units(height));
    this.facets = new Facets(study, net, scale);
    this.points = new Points(width, height, Math.max(2, 0.12f * study.eyeDistance()));
  }

  Facets facets() {
    return facets;
  }

  private int units(float pixels) {
    return Math.max(1, (int) (pixels * scale + 0.5f));
  }

  /** Lays the lines of the faces and a loose scatter everywhere else; tells how many facets. */
  int begin(Workers workers) {
    border();
    for (FaceShape face : study.faces()) {
      face.eyes().forEach(eye -> line(eye, true));
      face.lines().forEach(line -> line(line, false));
      line(face.outline(), false);
    }
    for (FaceShape face : study.faces()) {
      for (int i = 0; i < face.count(); i++) {
        add(face.x(i) * study.scale(), face.y(i) * study.scale(), ON_CHEEKS);
      }
    }
    scatter();
    facets.measure(workers);
    return net.triangles();
  }

  private void border() {
    int width = study.picture().width();
    int height = study.picture().height();
    long state = Chance.state(seed, 1);
    for (int side = 0; side < 4; side++) {
      float length = side % 2 == 0 ? width : height;
      float at = 0;
      while (true) {
        float x = side % 2 == 0 ? at : side == 1 ? width : 0;
        float y = side % 2 == 1 ? at : side == 0 ? 0 : height;
        state = Chance.next(state);
        at += Math.max(1, spacing.at(x, y) * (0.9f + 0.4f * Chance.unit(state)));
        if (at >= length) {
          break;
        }
        add(side % 2 == 0 ? at : x, side % 2 == 1 ? at : y, 0.5f);
      }
    }
  }

  private void line(float[] xy, boolean closed) {
    int count = xy.length / 2;
    for (int k = 0; k + (closed ? 0 : 1) < count; k++) {
      int next = (k + 1) % count;
      for (int part = 0; part < 4; part++) {
        float x = xy[2 * k] + part / 4f * (xy[2 * next] - xy[2 * k]);
        float y = xy[2 * k + 1] + part / 4f * (xy[2 * next + 1] - xy[2 * k + 1]);
        add(x * study.scale(), y * study.scale(), ON_LINES);
      }
    }
  }

  private void scatter() {
    int width = study.picture().width();
    int height = study.picture().height();
    float eyes = study.eyeDistance();
    int throwsOfDarts = (int) Math.min(40_000, 30f * width * height / (eyes * eyes) + 4_000);
    long state = Chance.state(seed, 2);
    for (int k = 0; k < throwsOfDarts; k++) {
      float x = width * Chance.unit(state + 2L * k);
      float y = height * Chance.unit(state + 2L * k + 1);
      add(x, y, 1);
    }
  }

  private boolean add(float x, float y, float closeness) {
    int width = study.picture().width();
    int height = study.picture().height();
    if (!(x >= 0 && y >= 0 && x <= width && y <= height)) {
      return false;
    }
    return points.add(x, y, closeness * spacing.at(x, y))
        && net.add(Math.min(units(x), units(width)), Math.min(units(y), units(height)));
  }

  /** Puts a point into every facet that one colour serves badly; tells how many facets more. */
  int refine(Workers workers) {
    int before = net.triangles();
    float[] wantedX = new float[before];
    float[] wantedY = new float[before];
    int wanted = 0;
    Scan scan = new Scan();
    for (int t = 0; t < before; t++) {
      scan.begin(net, t, 1 / scale);
      float distance = spacing.at(scan.middleX(), scan.middleY());
      int map = study.scale();
      float importance = study.importance().at(scan.middleX() / map, scan.middleY() / map);
      float allowed = tolerance * Math.max(0.45f, 1.9f - 1.5f * importance);
      if (facets.error(t) > allowed
          && scan.area() > SMALLEST_FACET * SPLIT_DISTANCE * distance * distance) {
        wantedX[wanted] = facets.worstX(t);
        wantedY[wanted++] = facets.worstY(t);
      }
    }
    for (int k = 0; k < wanted; k++) {
      add(wantedX[k], wantedY[k], SPLIT_DISTANCE);
    }
    facets.measure(workers);
    return net.triangles() - before;
  }
}
