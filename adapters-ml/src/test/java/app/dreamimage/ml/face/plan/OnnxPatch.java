package app.dreamimage.ml.face.plan;

import app.dreamimage.ml.face.graph.Patch;
import java.util.Arrays;

/**
 * A patch of a face in ONNX operators: what {@link Patch#around} computes, for a mesh that the
 * model computes itself. Every value is a matrix of one row and one column.
 */
record OnnxPatch(
    OnnxModel model,
    String middleX,
    String middleY,
    String rightX,
    String rightY,
    String downX,
    String downY) {

  static OnnxPatch around(OnnxModel model, Patch patch, String mesh) {
    String xyz = model.emit("Reshape", mesh, model.constant(new long[] {-1, 3}));
    Arithmetic a = new Arithmetic(model);
    String level = a.minus(row(model, xyz, patch.levelTo()), row(model, xyz, patch.levelFrom()));
    String across = model.column(level, 0);
    String down = model.column(level, 1);
    String squares = a.plus(a.times(across, across), a.times(down, down));
    String length = model.emit("Sqrt", squares);
    String cosine = model.emit("Div", across, length);
    String sine = model.emit("Div", down, length);
    long[] points = Arrays.stream(patch.points()).asLongStream().toArray();
    String chosen = model.emit("Gather", xyz, model.constant(points));
    String x = model.column(chosen, 0);
    String y = model.column(chosen, 1);
    String along = a.plus(a.times(x, cosine), a.times(y, sine));
    String aside = a.minus(a.times(y, cosine), a.times(x, sine));
    String middleAlong = a.scaled(a.plus(a.least(along), a.greatest(along)), 0.5);
    String middleAside = a.scaled(a.plus(a.least(aside), a.greatest(aside)), 0.5);
    double cell = 1.5 / Patch.SIDE;
    String width = a.scaled(a.minus(a.greatest(along), a.least(along)), cell);
    String height = a.scaled(a.minus(a.greatest(aside), a.least(aside)), cell);
    return new OnnxPatch(
        model,
        a.minus(a.times(cosine, middleAlong), a.times(sine, middleAside)),
        a.plus(a.times(sine, middleAlong), a.times(cosine, middleAside)),
        a.times(cosine, width),
        a.times(sine, width),
        a.scaled(a.times(sine, height), -1),
        a.times(cosine, height));
  }

  private static String row(OnnxModel model, String matrix, int index) {
    return model.emit("Gather", matrix, model.constant(new long[] {index}));
  }

  /** Places in the picture, {@code [n, 2]}, of columns and rows in the grid, {@code [n, 1]}. */
  String places(String columns, String rows) {
    Arithmetic a = new Arithmetic(model);
    String middle = model.constant(new float[] {Patch.SIDE / 2f}, 1, 1);
    String right = a.minus(columns, middle);
    String down = a.minus(rows, middle);
    return model.joined(
        a.plus(a.plus(a.times(right, rightX), a.times(down, downX)), middleX),
        a.plus(a.plus(a.times(right, rightY), a.times(down, downY)), middleY));
  }

  private record Arithmetic(OnnxModel model) {

    String plus(String left, String right) {
      return model.emit("Add", left, right);
    }

    String minus(String left, String right) {
      return model.emit("Sub", left, right);
    }

    String times(String left, String right) {
      return model.emit("Mul", left, right);
    }

    String scaled(String value, double by) {
      return times(value, model.constant(new float[] {(float) by}, 1, 1));
    }

    String least(String values) {
      return model.reduce("ReduceMin", values);
    }

    String greatest(String values) {
      return model.reduce("ReduceMax", values);
    }
  }
}
