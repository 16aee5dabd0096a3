package app.dreamimage.ml.face;

/** An upright rectangle in picture pixels. */
final class Box {

  private final double left;
  private final double top;
  private final double right;
  private final double bottom;

  Box(double left, double top, double right, double bottom) {
    this.left = left;
    this.top = top;
    this.right = right;
    this.bottom = bottom;
  }

  double left() {
    return left;
  }

  double top() {
    return top;
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  double area() {
    return Math.max(0, width()) * Math.max(0, height());
  }

  /** The shared area over that of both together, 0 to 1. */
  double intersectionOverUnion(Box other) {
    double shared = shared(other);
    return shared == 0 ? 0 : shared / (area() + other.area() - shared);
  }

  /** The shared area over that of the smaller one, 0 to 1. */
  double intersectionOverSmaller(Box other) {
    double shared = shared(other);
    return shared == 0 ? 0 : shared / Math.min(area(), other.area());
  }

  private double shared(Box other) {
    double width = Math.min(right, other.right) - Math.max(left, other.left);
    double height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    return Math.max(0, width) * Math.max(0, height);
  }

  /** Whether this box reaches over an edge of another. */
  boolean crosses(Box other) {
    return left < other.left || top < other.top || right > other.right || bottom > other.bottom;
  }

  /** Says that a box is here, never where. */
  @Override
  public String toString() {
    return "Box[not shown]";
  }
}
