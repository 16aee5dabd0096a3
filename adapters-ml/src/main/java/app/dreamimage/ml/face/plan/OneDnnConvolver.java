package app.dreamimage.ml.face.plan;

import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_BIAS;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_DST;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_FROM;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_SRC;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_TO;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_WEIGHTS;

import org.bytedeco.dnnl.IntMemoryMap;
import org.bytedeco.dnnl.convolution_forward;
import org.bytedeco.dnnl.engine;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.dnnl.global.dnnl.algorithm;
import org.bytedeco.dnnl.global.dnnl.prop_kind;
import org.bytedeco.dnnl.memory;
import org.bytedeco.dnnl.memory.data_type;
import org.bytedeco.dnnl.memory.format_tag;
import org.bytedeco.dnnl.post_ops;
import org.bytedeco.dnnl.primitive_attr;
import org.bytedeco.dnnl.reorder;
import org.bytedeco.dnnl.stream;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Convolutions by oneDNN, called without ND4J in between. ND4J lets the library choose how pixels
 * lie in memory and then copies every operand and result to and fro; told that the channels come
 * last, oneDNN has kernels for that as well, and adds the bias, the other summand and ReLU while
 * the result is still in registers. Its PReLU is slow, so that other slopes are a second walk.
 */
final class OneDnnConvolver implements Convolver {

  private final engine processor = new engine(engine.kind.cpu, 0);
  private final stream queue = new stream(processor);

  /** Whether the library is there for this machine. */
  static boolean isAvailable() {
    try {
      Loader.load(dnnl.class);
      return true;
    } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
      return false;
    }
  }

  @Override
  public Step step(Convolution convolution, FeatureMap operand, FeatureMap result) {
    Bending bending = convolution.bending();
    boolean rectified = bending.isRectifier();
    Step primitive = primitive(convolution, operand, result, rectified);
    if (rectified || bending.isShift()) {
      return primitive;
    }
    float[] added = new float[bending.bias().length];
    return primitive.then(new ChannelActivation(result, added, bending.slopes()));
  }

  private Step primitive(
      Convolution convolution, FeatureMap operand, FeatureMap result, boolean rectified) {
    memory.desc from = pixels(operand.shape());
    memory.desc to = pixels(result.shape());
    memory.desc plain = kernels(convolution, format_tag.any);
    memory.desc biases = floats(format_tag.x, convolution.channels());
    Padding rows = Padding.of(operand.shape().height(), convolution.window().height(), convolution);
    Padding columns =
        Padding.of(operand.shape().width(), convolution.window().width(), convolution);
    long stride = convolution.window().stride();
    convolution_forward.desc description =
        new convolution_forward.desc(
            prop_kind.forward_inference.value,
            algorithm.convolution_direct.value,
            from,
            plain,
            biases,
            to,
            new long[] {stride, stride},
            new long[] {rows.before, columns.before},
            new long[] {rows.after, columns.after});
    convolution_forward.primitive_desc chosen =
        new convolution_forward.primitive_desc(
            description, afterwards(convolution.onto(), rectified), processor, false);
    IntMemoryMap arguments = new IntMemoryMap();
    arguments.put(DNNL_ARG_SRC, new memory(from, processor, operand.pointer()));
    arguments.put(DNNL_ARG_DST, new memory(to, processor, result.pointer()));
    arguments.put(DNNL_ARG_WEIGHTS, reordered(convolution, chosen.weights_desc()));
    arguments.put(DNNL_ARG_BIAS, filled(biases, convolution.bending().bias()));
    return new Primitive(new convolution_forward(chosen), queue, arguments);
  }

  private static primitive_attr afterwards(boolean onto, boolean rectified) {
    post_ops operations = new post_ops();
    if (onto) {
      operations.append_sum();
    }
    if (rectified) {
      operations.append_eltwise(1, algorithm.eltwise_relu.value, 0, 0);
    }
    primitive_attr attributes = new primitive_attr();
    attributes.set_post_ops(operations);
    return attributes;
  }

  private static memory.desc pixels(FeatureMap.Shape shape) {
    return floats(format_tag.nhwc, 1, shape.channels(), shape.height(), shape.width());
  }

  private static memory.desc kernels(Convolution convolution, format_tag layout) {
    long[] shape = convolution.kernels().shape();
    return convolution.depthwise()
        ? floats(layout, shape[2], 1, 1, shape[0], shape[1])
        : floats(layout, shape[3], shape[2], shape[0], shape[1]);
  }

  /** The kernels as the chosen primitive wants them to lie. */
  private memory reordered(Convolution convolution, memory.desc wanted) {
    INDArray kernels = convolution.kernels();
    memory.desc plain =
        kernels(convolution, convolution.depthwise() ? format_tag.goihw : format_tag.oihw);
    INDArray rowMajor =
        convolution.depthwise() ? kernels.permute(2, 3, 0, 1) : kernels.permute(3, 2, 0, 1);
    memory from = filled(plain, rowMajor.dup('c').data().asFloat());
    memory to = new memory(wanted, processor);
    IntMemoryMap arguments = new IntMemoryMap();
    arguments.put(DNNL_ARG_FROM, from);
    arguments.put(DNNL_ARG_TO, to);
    new reorder(from, to).execute(queue, arguments);
    queue._wait();
    return to;
  }

  private memory filled(memory.desc description, float[] values) {
    memory filled = new memory(description, processor);
    new FloatPointer(new Pointer(filled.get_data_handle())).put(values);
    return filled;
  }

  private static memory.desc floats(format_tag layout, long... shape) {
    return new memory.desc(shape, data_type.f32, layout);
  }

  /** How many rows or columns of zeros a window sees before and after a map. */
  private record Padding(long before, long after) {

    /** TensorFlow's SAME rule puts the odd one after. */
    static Padding of(int length, int kernel, Convolution convolution) {
      if (!convolution.window().padded()) {
        return new Padding(0, 0);
      }
      int stride = convolution.window().stride();
      int windows = (length + stride - 1) / stride;
      int all = Math.max(0, (windows - 1) * stride + kernel - length);
      return new Padding(all / 2, all - all / 2);
    }
  }

  /** A prepared primitive with its memory. */
  private record Primitive(convolution_forward primitive, stream queue, IntMemoryMap arguments)
      implements Step {

    @Override
    public void run() {
      primitive.execute(queue, arguments);
    }

    @Override
    public void close() {
      arguments.close();
      primitive.close();
    }
  }
}
