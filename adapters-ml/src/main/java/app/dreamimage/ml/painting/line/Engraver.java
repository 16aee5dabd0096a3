package app.dreamimage.ml.painting.line;

import app.dreamimage.ml.raster.Chance;
import app.dreamimage.ml.raster.Curves;

/** Turns even lines into marks that swell where tone is missing. */
final class Engraver {

  private Engraver() {}

  static Marks marks(
      Streamlines lines, HatchLayer layer, Missing missing, Pigment pigment, long seed) {
    int pieces = Marks.MOST_POINTS - 1;
    int capacity = 0;
    for (int line = 0; line < lines.lines(); line++) {
      capacity += (lines.end(line) - lines.start(line) + pieces - 1) / pieces;
    }
    Marks marks = new Marks(Math.max(capacity, 1));
    int mark = 0;
    for (int line = 0; line < lines.lines(); line++) {
      float hand = 0.88f + 0.24f * Chance.unit(Chance.state(seed, line));
      int last = lines.end(line) - 1;
      for (int from = lines.start(line); from < last; from += pieces) {
        int to = Math.min(from + pieces, last);
        int base = mark * Marks.MOST_POINTS;
        float hardest = 0;
        for (int i = from; i <= to; i++) {
          float x = lines.x(i);
          float y = lines.y(i);
          float ends = Math.min(1, 0.34f * Math.min(i - lines.start(line), last - i));
          float press = hand * layer.gain() * missing.at(x, y);
          press *= Curves.smoothStep(layer.least(), 1.8f * layer.least(), press);
          press = Math.min(press, layer.most()) * ends;
          hardest = Math.max(hardest, press);
          marks.x[base + i - from] = x;
          marks.y[base + i - from] = y;
          marks.pressure[base + i - from] = press;
        }
        marks.points[mark] = (byte) (hardest > 0.01f ? to - from + 1 : 0);
        marks.tint(mark, pigment);
        mark++;
      }
    }
    return marks;
  }
}
