package app.dreamimage.ml.face.graph;

import java.util.Arrays;

/**
 * A part of a face to be looked at again: the box around some points of the mesh, turned so that a
 * line between two of them is level, one and a half times as wide and as high.
 *
 * <p>A network that looks at a patch sees it as a grid. Places in it are written in grid cells from
 * its upper left corner; {@link Placement} says where they are in the picture.
 */
public final class Patch {

  /** How many cells the grid has in each direction. */
  public static final int SIDE = 16;

  private static final double MARGIN = 1.5;

  private final int[] points;
  private final int levelFrom;
  private final int levelTo;

  /**
   * A patch.
   *
   * @param points the numbers of the mesh's points that it is drawn around
   * @param levelFrom the point at which the level line begins
   * @param levelTo the point at which it ends
   */
  Patch(int[] points, int levelFrom, int levelTo) {
    this.points = points.clone();
    this.levelFrom = levelFrom;
    this.levelTo = levelTo;
  }

  /** The numbers of the mesh's points that it is drawn around. */
  public int[] points() {
    return points.clone();
  }

  /** The point at which the line begins that is to be level. */
  public int levelFrom() {
    return levelFrom;
  }

  /** The point at which that line ends. */
  public int levelTo() {
    return levelTo;
  }

  /**
   * Where the patch is for a mesh.
   *
   * @param xyz three numbers for each point of the mesh
   */
  public Placement around(float[] xyz) {
    double across = xyz[3 * levelTo] - xyz[3 * levelFrom];
    double down = xyz[3 * levelTo + 1] - xyz[3 * levelFrom + 1];
    double length = Math.hypot(across, down);
    double cosine = length == 0 ? 1 : across / length;
    double sine = length == 0 ? 0 : down / length;
    double[] box = levelBox(xyz, cosine, sine);
    double middleAlong = (box[0] + box[1]) / 2;
    double middleAcross = (box[2] + box[3]) / 2;
    double cellWidth = MARGIN * (box[1] - box[0]) / SIDE;
    double cellHeight = MARGIN * (box[3] - box[2]) / SIDE;
    return new Placement(
        cosine * middleAlong - sine * middleAcross,
        sine * middleAlong + cosine * middleAcross,
        cosine * cellWidth,
        sine * cellWidth,
        -sine * cellHeight,
        cosine * cellHeight);
  }

  /** The least and greatest places along the level line, then across it. */
  private double[] levelBox(float[] xyz, double cosine, double sine) {
    double[] box = {
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY
    };
    for (int point : points) {
      double x = xyz[3 * point];
      double y = xyz[3 * point + 1];
      double along = cosine * x + sine * y;
      double across = cosine * y - sine * x;
      box[0] = Math.min(box[0], along);
      box[1] = Math.max(box[1], along);
      box[2] = Math.min(box[2], across);
      box[3] = Math.max(box[3], across);
    }
    return box;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Patch patch
        && Arrays.equals(points, patch.points)
        && levelFrom == patch.levelFrom
        && levelTo == patch.levelTo;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(points);
  }

  /**
   * A patch in a picture: its middle, and how far one cell to the right and one cell down go.
   *
   * @param middleX in the units of the mesh, as all others
   */
  public record Placement(
      double middleX, double middleY, double rightX, double rightY, double downX, double downY) {

    /** The picture's x of a place in the grid. */
    public double x(double column, double row) {
      return middleX + (column - SIDE / 2.0) * rightX + (row - SIDE / 2.0) * downX;
    }

    /** The picture's y of a place in the grid. */
    public double y(double column, double row) {
      return middleY + (column - SIDE / 2.0) * rightY + (row - SIDE / 2.0) * downY;
    }

    /** Says that a patch is here, never where. */
    @Override
    public String toString() {
      return "Placement[not shown]";
    }
  }
}
