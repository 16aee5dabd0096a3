package app.dreamimage.ml.painting.line;

import app.dreamimage.ml.painting.Hand;
import app.dreamimage.ml.raster.Chance;
import app.dreamimage.ml.raster.Curves;
import app.dreamimage.ml.raster.GaussianBlur;
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
  private static final float WOBBLE = 0.09f;
  private static final float ACROSS_THE_EDGE = 0.5f;
  private static final float CALM = 0.09f;
  private static final float NEW_DIRECTION = 0.7f;

  private final Study study;
  private final Sheet sheet;
  private final Plane wanted;
  private final Hand hand;
  private Flow calmFlow;

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
    int factor = factorFor(layer.apart());
    Plane missing = missing(pigment, factor, layer.apart(), hand.workers());
    lay(
        layer,
        missing,
        factor,
        seed,
        work,
        (marks, mark, x, y, state) -> marks.tint(mark, pigment));
  }

  /**
   * One pass with a stick of its own for every mark, of the colour that is wanted there.
   *
   * @param colours the wanted colours at full size
   * @param palette how colours differ from those
   */
  public void lay(HatchLayer layer, Oklab colours, Palette palette, long seed, Stretch work) {
    Workers workers = hand.workers();
    int factor = factorFor(layer.apart());
    Oklab goal = Scaling.shrunk(colours, factor, workers);
    Oklab drawn = sheet.shrunk(factor, workers);
    Plane missing =
        ColourGap.between(
            goal, drawn, 0.5f * layer.apart() / factor, palette.veil() / layer.gain(), workers);
    lay(
        layer,
        missing,
        factor,
        seed,
        work,
        (marks, mark, x, y, state) ->
            palette.choose(
                goal,
                drawn,
                x / factor,
                y / factor,
                study.skin().at(x / study.scale(), y / study.scale()),
                state,
                marks,
                mark));
  }

  /** Gives a mark that begins at a point its colour. */
  @FunctionalInterface
  private interface Choice {
    void colour(Marks marks, int mark, float x, float y, long state);
  }

  private void lay(
      HatchLayer layer, Plane missing, int factor, long seed, Stretch work, Choice choice) {
    Workers workers = hand.workers();
    Grid grid = new Grid(sheet.width, sheet.height, layer);
    Marks marks = new Marks(grid.columns * grid.rows);
    workers.forEach(
        grid.rows,
        row -> {
          float[] direction = new float[2];
          for (int column = 0; column < grid.columns; column++) {
            int cell = row * grid.columns + column;
            long state = Chance.state(seed, cell);
            trace(layer, grid, cell, missing, factor, marks, state, direction);
            if (marks.points[cell] > 1) {
              choice.colour(marks, cell, grid.x(cell, state), grid.y(cell, state), state);
            }
          }
        });
    draw(layer.stick(), marks, marks.shuffled(seed), work);
  }

  /**
   * One pass of lines along the flow at even distances, as in an engraving.
   *
   * @param layer gives stick, distance and pressures; its angle is the one to the flow
   * @param where lines may be, at map size
   */
  public void engrave(HatchLayer layer, Pigment pigment, Plane where, long seed, Stretch work) {
    Workers workers = hand.workers();
    int factor = factorFor(layer.apart());
    Plane missing = missing(pigment, factor, layer.apart(), workers);
    Streamlines lines =
        new Streamlines(study, layer.apart(), layer.angle(), calmFlow(workers), where, seed);
    Marks marks = Engraver.marks(lines, layer, missing, factor, pigment, seed);
    draw(layer.stick(), marks, marks.shuffled(seed), work);
  }

  /** The flow without its eddies, except where it is a feature's. */
  private Flow calmFlow(Workers workers) {
    if (calmFlow == null) {
      float sigma = CALM * study.eyeDistance() / study.scale();
      Plane cos2 = GaussianBlur.of(study.flow().cos2(), sigma, workers);
      Plane sin2 = GaussianBlur.of(study.flow().sin2(), sigma, workers);
      for (int i = 0; i < cos2.values().length; i++) {
        float own = Curves.smoothStep(0.42f, 0.75f, study.importance().values()[i]);
        cos2.values()[i] = Curves.mix(cos2.values()[i], study.flow().cos2().values()[i], own);
        sin2.values()[i] = Curves.mix(sin2.values()[i], study.flow().sin2().values()[i], own);
      }
      calmFlow = new Flow(cos2, sin2);
    }
    return calmFlow;
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

  private static int factorFor(float apart) {
    int factor = 1;
    while (factor * 4 <= apart && factor < 8) {
      factor *= 2;
    }
    return factor;
  }

  /** Which share of each place the pigment should still hide, 0 to 1, as coarse as the marks. */
  private Plane missing(Pigment pigment, int factor, float apart, Workers workers) {
    Plane drawn = sheet.shrunk(factor, workers).lightness();
    drawn = GaussianBlur.of(drawn, 0.8f * apart / factor, workers);
    Plane goal =
        GaussianBlur.of(Scaling.shrunk(wanted, factor, workers), 0.35f * apart / factor, workers);
    float own = pigment.lightness();
    for (int i = 0; i < drawn.values().length; i++) {
      float now = drawn.values()[i];
      float most = own - now;
      float share = Math.abs(most) < 0.02f ? 0 : (goal.values()[i] - now) / most;
      drawn.values()[i] = Curves.clamp01(share);
    }
    return drawn;
  }

  private void trace(
      HatchLayer layer,
      Grid grid,
      int cell,
      Plane missing,
      int factor,
      Marks marks,
      long state,
      float[] direction) {
    float x = grid.x(cell, state);
    float y = grid.y(cell, state);
    if (x < 0 || y < 0 || x >= sheet.width || y >= sheet.height) {
      return;
    }
    float toMap = 1f / study.scale();
    float importance = study.importance().at(x * toMap, y * toMap);
    if (importance < layer.leastImportance()) {
      return;
    }
    float brevity = 1 - 0.55f * Curves.smoothStep(0.45f, 0.95f, importance);
    float length = layer.length() * brevity * (0.7f + 0.6f * Chance.unit(state ^ 3));
    int points =
        Math.min(Math.max(3, (int) (length / (1.5f * layer.apart())) + 2), Marks.MOST_POINTS);
    float step = length / (points - 1);
    float lean = WOBBLE * Chance.signed(state ^ 5);
    float bend = 0.10f * WOBBLE * Chance.signed(state ^ 7);
    float dx = grid.cos - lean * grid.sin;
    float dy = grid.sin + lean * grid.cos;
    if (layer.following() > 0) {
      turn(x, y, layer.following(), dx, dy, direction);
      dx = direction[0];
      dy = direction[1];
    }
    float px = x - 0.5f * length * dx * (layer.following() > 0 ? 0 : 1);
    float py = y - 0.5f * length * dy * (layer.following() > 0 ? 0 : 1);
    int base = cell * Marks.MOST_POINTS;
    float hardest = 0;
    float inside = study.person().at(x * toMap, y * toMap);
    for (int i = 0; i < points; i++) {
      float end =
          (i == 0 ? 0.35f : i == points - 1 ? 0.05f : 1) * (0.85f + 0.3f * Chance.unit(state + i));
      float press = Math.min(layer.gain() * missing.at(px / factor, py / factor), layer.most());
      boolean crosses =
          Math.abs(study.person().at(px * toMap, py * toMap) - inside) > ACROSS_THE_EDGE;
      press *= crosses ? 0 : end * Curves.smoothStep(layer.least(), 2.2f * layer.least(), press);
      hardest = Math.max(hardest, press);
      marks.x[base + i] = px;
      marks.y[base + i] = py;
      marks.pressure[base + i] = press;
      if (layer.following() > 0) {
        turn(px, py, layer.following() * NEW_DIRECTION, dx, dy, direction);
      } else {
        direction[0] = dx - bend * dy;
        direction[1] = dy + bend * dx;
      }
      dx = direction[0];
      dy = direction[1];
      px += step * dx;
      py += step * dy;
    }
    marks.points[cell] = (byte) (hardest > 0 ? points : 0);
  }

  /** The way a mark goes on: so much the flow's, the rest as before. */
  private void turn(float x, float y, float share, float dx, float dy, float[] into) {
    study.flow().direction(x / study.scale(), y / study.scale(), dx, dy, into);
    float nx = share * into[0] + (1 - share) * dx;
    float ny = share * into[1] + (1 - share) * dy;
    float length = Math.max(1e-6f, (float) Math.sqrt(nx * nx + ny * ny));
    into[0] = nx / length;
    into[1] = ny / length;
  }

  /** Where marks begin: a grid turned to their angle, each a little off its place. */
  private static final class Grid {
    final int columns;
    final int rows;
    final float cos;
    final float sin;
    private final float middleX;
    private final float middleY;
    private final float along;
    private final float across;

    Grid(int width, int height, HatchLayer layer) {
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
      return ((float) (cell / columns) - 0.5f * rows + 0.5f + 0.35f * Chance.signed(state ^ 13)) * across;
    }

    float x(int cell, long state) {
      return middleX + u(cell, state) * cos - v(cell, state) * sin;
    }

    float y(int cell, long state) {
      return middleY + u(cell, state) * sin + v(cell, state) * cos;
    }
  }
}
