package app.dreamimage.ml.face.plan;

import java.nio.FloatBuffer;
import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Native memory for the activations of one place in the graph: {@code height × width} pixels, the
 * channels of a pixel side by side (NHWC with a batch of one).
 */
final class FeatureMap implements AutoCloseable {

  private final Shape shape;
  private final INDArray array;

  FeatureMap(Shape shape) {
    this.shape = shape;
    this.array =
        Nd4j.createUninitializedDetached(
            DataType.FLOAT, 'c', 1, shape.height(), shape.width(), shape.channels());
    array.assign(0);
  }

  Shape shape() {
    return shape;
  }

  /** The memory as native operations take it. */
  INDArray array() {
    return array;
  }

  /** The memory as BLAS takes it. */
  FloatPointer pointer() {
    return (FloatPointer) array.data().addressPointer();
  }

  /** The memory as Java takes it. */
  FloatBuffer buffer() {
    return pointer().capacity(shape.size()).asBuffer();
  }

  @Override
  public void close() {
    array.close();
  }

  /** Height, width and channels of activations. */
  record Shape(int height, int width, int channels) {

    int pixels() {
      return height * width;
    }

    int size() {
      return pixels() * channels;
    }
  }
}
