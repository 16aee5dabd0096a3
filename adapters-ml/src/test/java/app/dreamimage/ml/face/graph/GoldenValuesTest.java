package app.dreamimage.ml.face.graph;

import app.dreamimage.ml.face.plan.Plan;
import java.io.IOException;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class GoldenValuesTest {

  /** Inputs alternate and come back, since what one run leaves behind may spoil the next. */
  private static final List<String> INPUTS = List.of("astronaut", "noise", "gradient", "astronaut");

  @Test
  void the_detector_graph_agrees_with_the_reference() throws IOException {
    checkGraph("blazeface", BlazeFace.graph(), BlazeFace.SIDE, -1);
  }

  @Test
  void the_mesh_graph_agrees_with_the_reference() throws IOException {
    checkGraph("facemesh", FaceMesh.graph(), FaceMesh.SIDE, 0);
  }

  @Test
  void the_detector_plan_agrees_with_the_reference() throws IOException {
    checkPlan("blazeface", BlazeFace.graph(), BlazeFace.SIDE, -1);
  }

  @Test
  void the_mesh_plan_agrees_with_the_reference() throws IOException {
    checkPlan("facemesh", FaceMesh.graph(), FaceMesh.SIDE, 0);
  }

  @Test
  void the_attention_mesh_graph_agrees_with_the_reference() throws IOException {
    checkGraph("attentionmesh", AttentionMesh.graph(), AttentionMesh.SIDE, 0);
  }

  @Test
  void the_attention_mesh_plan_agrees_with_the_reference() throws IOException {
    checkPlan("attentionmesh", AttentionMesh.graph(), AttentionMesh.SIDE, 0);
  }

  @Test
  void the_segmentation_graph_agrees_with_the_reference() throws IOException {
    checkGraph("selfiesegmentation", SelfieSegmentation.graph(), SelfieSegmentation.SIDE, 0);
  }

  @Test
  void the_segmentation_plan_agrees_with_the_reference() throws IOException {
    checkPlan("selfiesegmentation", SelfieSegmentation.graph(), SelfieSegmentation.SIDE, 0);
  }

  private static void checkGraph(String model, ComputationGraph graph, int side, int least)
      throws IOException {
    GoldenValues golden = GoldenValues.of(model);
    List<String> outputs = graph.getConfiguration().getNetworkOutputs();
    for (String input : INPUTS) {
      INDArray picture =
          Nd4j.create(GoldenInputs.of(input, side, least), new long[] {1, side, side, 3});
      INDArray[] results = graph.output(picture);
      for (int i = 0; i < results.length; i++) {
        golden.check(input, outputs.get(i), results[i].dup('c').data().asFloat());
      }
    }
  }

  private static void checkPlan(String model, ComputationGraph graph, int side, int least)
      throws IOException {
    GoldenValues golden = GoldenValues.of(model);
    try (Plan plan = Plan.of(graph, side, side, 3)) {
      for (String input : INPUTS) {
        plan.input().put(GoldenInputs.of(input, side, least));
        plan.run();
        for (String output : graph.getConfiguration().getNetworkOutputs()) {
          float[] values = new float[plan.output(output).remaining()];
          plan.output(output).get(values);
          golden.check(input, output, values);
        }
      }
    }
  }
}
