package app.dreamimage.ml.face;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class NativesTest {

  @Test
  void the_natives_of_this_platform_multiply_matrices() {
    INDArray product =
        Nd4j.createFromArray(new float[][] {{1, 2}, {3, 4}})
            .mmul(Nd4j.createFromArray(new float[][] {{5, 6}, {7, 8}}));

    assertArrayEquals(new float[] {19, 22, 43, 50}, product.dup().data().asFloat());
  }

  @Test
  void a_graph_of_one_convolution_runs() {
    ComputationGraph graph =
        new ComputationGraph(
            new NeuralNetConfiguration.Builder()
                .activation(Activation.IDENTITY)
                .graphBuilder()
                .addInputs("in")
                .setInputTypes(InputType.convolutional(4, 4, 1, CNN2DFormat.NHWC))
                .addLayer(
                    "sum",
                    new ConvolutionLayer.Builder(2, 2)
                        .nOut(1)
                        .hasBias(false)
                        .dataFormat(CNN2DFormat.NHWC)
                        .build(),
                    "in")
                .setOutputs("sum")
                .build());
    graph.init();
    graph.params().assign(1);

    INDArray sums = graph.outputSingle(Nd4j.ones(1, 4, 4, 1));

    assertEquals(9, sums.length());
    assertEquals(4f, sums.minNumber().floatValue());
    assertEquals(4f, sums.maxNumber().floatValue());
  }
}
