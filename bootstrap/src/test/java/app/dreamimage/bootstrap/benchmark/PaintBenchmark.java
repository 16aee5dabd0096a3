package app.dreamimage.bootstrap.benchmark;

import app.dreamimage.bootstrap.benchmark.SideBySide.Contestant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The whole process of painting a 12-megapixel JPEG at 1,024 pixels, beside G'MIC's {@code
 * fx_painting} on the same file at the same output size.
 */
public final class PaintBenchmark {

  private static final int ROUNDS = 7;

  private PaintBenchmark() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("paint-benchmark");
    Path photo = TwelveMegapixels.write(folder);
    Path jar = Path.of(args.length > 0 ? args[0] : "target/dream-image-maker.jar");
    List<String> ours =
        List.of(
            "java",
            "-jar",
            jar.toString(),
            "paint",
            "--size",
            "1024",
            "--out",
            folder.resolve("ours.png").toString(),
            photo.toString());
    List<String> peer =
        List.of(
            "gmic",
            photo.toString(),
            "-resize2dx",
            "1024,5",
            "-fx_painting",
            "5,2.5,1.5,50,1,0",
            "-output",
            folder.resolve("peer.png").toString());
    new SideBySide(
            new Contestant("paint", () -> milliseconds(ours)),
            new Contestant("fx_painting", () -> milliseconds(peer)),
            ROUNDS)
        .print(System.out);
  }

  private static double milliseconds(List<String> command)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (code != 0) {
      throw new IllegalStateException(command.get(0) + " ended with " + code);
    }
    return (System.nanoTime() - start) / 1e6;
  }
}
