package app.dreamimage.ml.face.graph;

import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Samples a patch of a face from a feature map, bilinearly: a spatial transformer (Jaderberg et al.
 * 2015, arXiv:1506.02025) whose transformation is not learned but follows from the mesh.
 *
 * <p>Inputs: the map {@code [1, side, side, channels]}, and the mesh {@code [1, 1, 1, 3 · points]}
 * in pixels of the picture. Output: {@code [1, 16, 16, channels]}; cells that lie outside the map
 * are zero. One face at a time.
 */
public final class PatchSamplingVertex extends PatchVertex {

  /**
   * Places in the map are multiplied by this: the network was trained with 2 ÷ 47 rounded to half
   * precision.
   */
  public static final double TRAINED_SCALE = 0.04254150390625 * 47 / 2;

  private static final long serialVersionUID = 1;

  private int pictureSide;
  private int mapSide;
  private int channels;

  /** For a vertex whose fields will be set. */
  PatchSamplingVertex() {}

  PatchSamplingVertex(Patch patch, int pictureSide, int mapSide, int channels) {
    super(patch);
    this.pictureSide = pictureSide;
    this.mapSide = mapSide;
    this.channels = channels;
  }

  /** Width and height of the picture in whose pixels the mesh is. */
  public int pictureSide() {
    return pictureSide;
  }

  @Override
  public SDVariable defineVertex(SameDiff graph, VertexInputs inputs) {
    SDVariable pixels = inputs.getInput(0).reshape(-1, channels);
    Placed placed = place(graph, inputs.getInput(1).mul((double) mapSide / pictureSide));
    SDVariable x = inMap(placed.x(cells(graph, true), cells(graph, false)));
    SDVariable y = inMap(placed.y(cells(graph, true), cells(graph, false)));
    SDVariable left = graph.math().floor(x);
    SDVariable top = graph.math().floor(y);
    SDVariable inside = inside(x).mul(inside(y));
    SDVariable[] corners = new SDVariable[4];
    for (int i = 0; i < corners.length; i++) {
      int rightward = i % 2;
      int downward = i / 2;
      SDVariable column = left.add(rightward);
      SDVariable row = top.add(downward);
      SDVariable weight = nearness(graph, x, column).mul(nearness(graph, y, row)).mul(inside);
      SDVariable index = clipped(graph, row).mul(mapSide).add(clipped(graph, column));
      corners[i] = graph.gather(pixels, index.castTo(DataType.INT32), 0).mul(weight.reshape(-1, 1));
    }
    SDVariable sum = corners[0].add(corners[1]).add(corners[2]).add(corners[3]);
    return sum.reshape(1, Patch.SIDE, Patch.SIDE, channels);
  }

  private static SDVariable inMap(SDVariable place) {
    return place.sub(0.5).mul(TRAINED_SCALE);
  }

  /** The middles of all cells, row by row: their columns or their rows. */
  private static SDVariable cells(SameDiff graph, boolean columns) {
    float[] places = new float[Patch.SIDE * Patch.SIDE];
    for (int i = 0; i < places.length; i++) {
      places[i] = (columns ? i % Patch.SIDE : i / Patch.SIDE) + 0.5f;
    }
    return graph.constant(Nd4j.createFromArray(places));
  }

  /** 1 for places in the map, 0 for others. */
  private SDVariable inside(SDVariable place) {
    return place.gte(0).castTo(DataType.FLOAT).mul(place.lte(mapSide - 1).castTo(DataType.FLOAT));
  }

  private static SDVariable nearness(SameDiff graph, SDVariable place, SDVariable pixel) {
    return graph.math().abs(place.sub(pixel)).rsub(1);
  }

  private SDVariable clipped(SameDiff graph, SDVariable pixel) {
    return graph.math().clipByValue(pixel, 0, mapSide - 1);
  }

  @Override
  public InputType getOutputType(int layerIndex, InputType... inputs) {
    return InputType.convolutional(Patch.SIDE, Patch.SIDE, channels, CNN2DFormat.NHWC);
  }
}
