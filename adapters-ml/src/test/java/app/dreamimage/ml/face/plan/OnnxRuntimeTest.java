package app.dreamimage.ml.face.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import app.dreamimage.ml.face.graph.AttentionMesh;
import app.dreamimage.ml.face.graph.BlazeFace;
import app.dreamimage.ml.face.graph.FaceMesh;
import app.dreamimage.ml.face.graph.GoldenInputs;
import app.dreamimage.ml.face.graph.SelfieSegmentation;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;

/** A second opinion on every output value: the same weights in another runtime. */
class OnnxRuntimeTest {

  private static final double RELATIVE = 1e-4;

  @Test
  void the_detector_plan_agrees_with_onnx_runtime() throws OrtException {
    compare(BlazeFace.graph(), BlazeFace.SIDE, -1);
  }

  @Test
  void the_mesh_plan_agrees_with_onnx_runtime() throws OrtException {
    compare(FaceMesh.graph(), FaceMesh.SIDE, 0);
  }

  @Test
  void the_attention_mesh_plan_agrees_with_onnx_runtime() throws OrtException {
    compare(AttentionMesh.graph(), AttentionMesh.SIDE, 0);
  }

  @Test
  void the_segmentation_plan_agrees_with_onnx_runtime() throws OrtException, IOException {
    int side = SelfieSegmentation.SIDE;
    float[] photo = GoldenInputs.of("astronaut", side, 0);
    // Noise alone shows nobody: all of its numbers would be zero.
    compare(SelfieSegmentation.graph(), side, seed -> blended(photo, picture(side, seed, 0)));
  }

  private static float[] blended(float[] photo, float[] noise) {
    for (int i = 0; i < noise.length; i++) {
      noise[i] = 0.8f * photo[i] + 0.2f * noise[i];
    }
    return noise;
  }

  /**
   * Runs on three different inputs.
   *
   * @param least the least value of an input, the greatest being 1
   */
  private static void compare(ComputationGraph graph, int side, double least) throws OrtException {
    compare(graph, side, seed -> picture(side, seed, least));
  }

  private static void compare(ComputationGraph graph, int side, IntFunction<float[]> pictures)
      throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession session = environment.createSession(OnnxModel.of(graph, side, side, 3));
        Plan plan = Plan.of(graph, side, side, 3)) {
      for (int seed = 1; seed <= 3; seed++) {
        float[] picture = pictures.apply(seed);
        plan.input().put(picture);
        plan.run();
        long[] shape = {1, 3, side, side};
        try (OnnxTensor input =
                OnnxTensor.createTensor(
                    environment, FloatBuffer.wrap(channelsFirst(picture, side)), shape);
            OrtSession.Result results = session.run(Map.of(OnnxModel.INPUT, input))) {
          for (Map.Entry<String, OnnxValue> result : results) {
            check(result.getKey(), (OnnxTensor) result.getValue(), plan.output(result.getKey()));
          }
        }
      }
    }
  }

  private static void check(String output, OnnxTensor expected, FloatBuffer actual) {
    long[] shape = expected.getInfo().getShape();
    FloatBuffer values = expected.getFloatBuffer();
    int channels = Math.toIntExact(shape[1]);
    int pixels = Math.toIntExact(shape[2] * shape[3]);
    assertEquals(channels * pixels, actual.remaining(), output);
    double scale = output.equals(FaceMesh.FLAG) ? 1 : rootMeanSquare(values);
    for (int channel = 0; channel < channels; channel++) {
      for (int pixel = 0; pixel < pixels; pixel++) {
        double value = values.get(channel * pixels + pixel);
        double tolerance = RELATIVE * Math.max(scale, Math.abs(value));
        assertEquals(value, actual.get(pixel * channels + channel), tolerance, output);
      }
    }
  }

  private static double rootMeanSquare(FloatBuffer values) {
    double squares = 0;
    for (int i = 0; i < values.remaining(); i++) {
      squares += (double) values.get(i) * values.get(i);
    }
    return Math.sqrt(squares / values.remaining());
  }

  private static float[] picture(int side, long seed, double least) {
    Random random = new Random(seed);
    float[] picture = new float[side * side * 3];
    for (int i = 0; i < picture.length; i++) {
      picture[i] = (float) random.nextDouble(least, 1);
    }
    return picture;
  }

  private static float[] channelsFirst(float[] picture, int side) {
    float[] planes = new float[picture.length];
    for (int i = 0; i < picture.length; i++) {
      planes[i % 3 * side * side + i / 3] = picture[i];
    }
    return planes;
  }
}
