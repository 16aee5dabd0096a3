package app.dreamimage.ml.painting.line;

import app.dreamimage.ml.raster.Chance;

/** Where marks begin: a grid turned to their angle, each a little off its place. */
final class HatchGrid {
  final int columns;
  final int rows;
  final float cos;
  final float sin;
  private final float middleX;
  private final float middleY;
  private final float along;
  private final float across;

  HatchGrid(int width, int height, HatchLayer layer) {
    cos = (float) StrictMath.cos(layer.angle());
    sin = (float) StrictMath.sin(layer.angle());
    middleX = width / 2f;
    middleY = height / 2f;
    along = Math.max(1, 0.6f * layer.length());
    across = Math.max(0.7f, layer.apart());
    float wide = width * Math.abs(cos) + height * Math.abs(sin);
    float high = width * Math.abs(sin) + height * Math.abs(cos);
    columns = (int) Math.ceil(wide / along) + 1;
    rows = (int) Math.ceil(high / across) + 1;
  }

  private float u(int cell, long state) {
    return (cell % columns - 0.5f * columns + Chance.unit(state ^ 11)) * along;
  }

  private float v(int cell, long state) {
    int row = cell / columns;
    return (row - 0.5f * rows + 0.5f + 0.35f * Chance.signed(state ^ 13)) * across;
  }

  float x(int cell, long state) {
    return middleX + u(cell, state) * cos - v(cell, state) * sin;
  }

  float y(int cell, long state) {
    return middleY + u(cell, state) * sin + v(cell, state) * cos;
  }
}
