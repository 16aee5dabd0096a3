package app.dreamimage.ml.painting.line;

import app.dreamimage.ml.painting.Hand;
import app.dreamimage.ml.raster.Chance;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Scaling;
import app.dreamimage.ml.raster.Workers;
import app.dreamimage.ml.study.Flow;
import app.dreamimage.ml.study.Study;

/**
 * Lays hatching until a tone is reached: each pass compares the drawing with the tone that is
 * wanted and presses harder where more is missing (after M. Salisbury, M. Wong, J. F. Hughes, D. H.
 * Salesin, <i>Orientable textures for image-based pen-and-ink illustration</i>, SIGGRAPH 1997).
 */
public final class Hatching {

  private static final int BANDS = 24;
  private static final int CHUNKS = 3;

  private final Study study;
  private final Sheet sheet;
  private final Plane wanted;
  private final Hand hand;

  /**
   * Hatching on a sheet.
   *
   * @param wanted the lightness of the finished drawing, at full size; it may change between passes
   */
  public Hatching(Study study, Sheet sheet, Plane wanted, Hand hand) {
    this.study = study;
    this.sheet = sheet;
    this.wanted = wanted;
    this.hand = hand;
  }

  /** One pass with one pigment, darker or lighter than the sheet. */
  public void lay(HatchLayer layer, Pigment pigment, long seed, Stretch work) {
    Missing missing = Missing.of(sheet, wanted, pigment, layer.apart(), hand.workers());
    lay(layer, missing, seed, work, (marks, mark, x, y, state) -> marks.tint(mark, pigment));
  }

  /**
   * One pass with a stick of its own for every mark, of the colour that is wanted there.
   *
   * @param colours the wanted colours at full size
   * @param palette how the sticks' colours differ from those
   */
  public void lay(HatchLayer layer, Oklab colours, Palette palette, long seed, Stretch work) {
    Workers workers = hand.workers();
    int factor = Missing.factorFor(layer.apart());
    Oklab goal = Scaling.shrunk(colours, factor, workers);
    Oklab drawn = sheet.shrunk(factor, workers);
    float least = palette.veil() / layer.gain();
    Missing missing = Missing.of(goal, drawn, factor, layer.apart(), least, workers);
    lay(
        layer,
        missing,
        seed,
        work,
        (marks, mark, x, y, state) -> {
          float skin = study.skin().at(x / study.scale(), y / study.scale());
          palette.choose(goal, drawn, x / factor, y / factor, skin, state, marks, mark);
        });
  }

  /**
   * One pass of lines along the flow at even distances, as in an engraving.
   *
   * @param layer gives stick, distance and pressures; its angle is the one to the flow
   * @param flow which way the lines run
   * @param where lines may be, at map size
   */
  public void engrave(
      HatchLayer layer, Pigment pigment, Flow flow, Plane where, long seed, Stretch work) {
    Workers workers = hand.workers();
    Missing missing = Missing.of(sheet, wanted, pigment, layer.apart(), workers);
    Streamlines lines = new Streamlines(study, layer.apart(), layer.angle(), flow, where, seed);
    Marks marks = Engraver.marks(lines, layer, missing, pigment, seed);
    draw(layer.stick(), marks, marks.shuffled(seed), work);
  }

  /** Gives a mark that begins at a point its colour. */
  @FunctionalInterface
  private interface Choice {
    void colour(Marks marks, int mark, float x, float y, long state);
  }

  private void lay(HatchLayer layer, Missing missing, long seed, Stretch work, Choice choice) {
    HatchGrid grid = new HatchGrid(sheet.width, sheet.height, layer);
    Marks marks = new Marks(grid.columns * grid.rows);
    hand.workers()
        .overRows(
            grid.rows,
            (from, to) -> {
              MarkTracer tracer = new MarkTracer(study, layer, grid, missing, marks);
              for (int cell = from * grid.columns; cell < to * grid.columns; cell++) {
                long state = Chance.state(seed, cell);
                tracer.trace(cell, state);
                if (marks.points[cell] > 1) {
                  choice.colour(marks, cell, grid.x(cell, state), grid.y(cell, state), state);
                }
              }
            });
    draw(layer.stick(), marks, marks.shuffled(seed), work);
  }

  private void draw(Stick stick, Marks marks, int[] order, Stretch work) {
    int bands = Math.min(BANDS, sheet.height);
    for (int chunk = 0; chunk < CHUNKS; chunk++) {
      int from = (int) ((long) order.length * chunk / CHUNKS);
      int to = (int) ((long) order.length * (chunk + 1) / CHUNKS);
      hand.workers()
          .forEach(
              bands,
              band -> {
                int top = sheet.height * band / bands;
                int bottom = sheet.height * (band + 1) / bands;
                new Drawer(sheet, stick, top, bottom).draw(marks, order, from, to);
              });
      hand.laid(to - from);
      hand.reached(work.part(chunk, CHUNKS).to(), side -> sheet.small(side, hand.workers()));
    }
  }
}
