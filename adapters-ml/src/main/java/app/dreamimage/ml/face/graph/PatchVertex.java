package app.dreamimage.ml.face.graph;

import org.deeplearning4j.nn.conf.layers.samediff.SameDiffLambdaVertex;
import org.nd4j.autodiff.samediff.SDIndex;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.factory.Nd4j;

/** A vertex that works on a patch of a face: the placement of the patch in SameDiff's terms. */
abstract sealed class PatchVertex extends SameDiffLambdaVertex
    permits PatchSamplingVertex, PatchPlacingVertex {

  private static final long serialVersionUID = 1;

  private int[] points = {};
  private int levelFrom;
  private int levelTo;

  /** For a vertex whose patch will be set: how DL4J reads configurations. */
  PatchVertex() {}

  PatchVertex(Patch patch) {
    points = patch.points();
    levelFrom = patch.levelFrom();
    levelTo = patch.levelTo();
  }

  /** The patch it works on. */
  public Patch patch() {
    return new Patch(points, levelFrom, levelTo);
  }

  /** {@link Patch#around} for the mesh of one face, {@code [1, 1, 1, 3 · points]}. */
  final Placed place(SameDiff graph, SDVariable mesh) {
    SDVariable xyz = mesh.reshape(-1, 3);
    SDVariable x = xyz.get(SDIndex.all(), SDIndex.point(0));
    SDVariable y = xyz.get(SDIndex.all(), SDIndex.point(1));
    SDVariable across = at(x, levelTo).sub(at(x, levelFrom));
    SDVariable down = at(y, levelTo).sub(at(y, levelFrom));
    SDVariable length = graph.math().sqrt(across.mul(across).add(down.mul(down)));
    SDVariable cosine = across.div(length);
    SDVariable sine = down.div(length);
    SDVariable chosen = graph.constant(Nd4j.createFromArray(points));
    SDVariable chosenX = graph.gather(x, chosen, 0);
    SDVariable chosenY = graph.gather(y, chosen, 0);
    SDVariable along = chosenX.mul(cosine).add(chosenY.mul(sine));
    SDVariable aside = chosenY.mul(cosine).sub(chosenX.mul(sine));
    SDVariable middleAlong = along.min().add(along.max()).mul(0.5);
    SDVariable middleAside = aside.min().add(aside.max()).mul(0.5);
    double cell = 1.5 / Patch.SIDE;
    SDVariable width = along.max().sub(along.min()).mul(cell);
    SDVariable height = aside.max().sub(aside.min()).mul(cell);
    return new Placed(
        cosine.mul(middleAlong).sub(sine.mul(middleAside)),
        sine.mul(middleAlong).add(cosine.mul(middleAside)),
        cosine.mul(width),
        sine.mul(width),
        sine.mul(height).neg(),
        cosine.mul(height));
  }

  private static SDVariable at(SDVariable values, int index) {
    return values.get(SDIndex.point(index));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PatchVertex vertex
        && vertex.getClass() == getClass()
        && vertex.patch().equals(patch());
  }

  @Override
  public int hashCode() {
    return patch().hashCode();
  }

  /** A {@link Patch.Placement} whose numbers are computed by the graph. */
  record Placed(
      SDVariable middleX,
      SDVariable middleY,
      SDVariable rightX,
      SDVariable rightY,
      SDVariable downX,
      SDVariable downY) {

    SDVariable x(SDVariable column, SDVariable row) {
      double half = Patch.SIDE / 2.0;
      return column.sub(half).mul(rightX).add(row.sub(half).mul(downX)).add(middleX);
    }

    SDVariable y(SDVariable column, SDVariable row) {
      double half = Patch.SIDE / 2.0;
      return column.sub(half).mul(rightY).add(row.sub(half).mul(downY)).add(middleY);
    }
  }
}
