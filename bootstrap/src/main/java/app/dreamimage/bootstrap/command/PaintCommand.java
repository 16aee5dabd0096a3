package app.dreamimage.bootstrap.command;

import app.dreamimage.application.policy.RefusalText;
import app.dreamimage.domain.facialdata.PhotoLimits;
import app.dreamimage.domain.generation.Artwork;
import app.dreamimage.domain.generation.ArtworkFile;
import app.dreamimage.domain.generation.Framing;
import app.dreamimage.domain.generation.ImageFormat;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.PaintingProgress;
import app.dreamimage.domain.generation.PaintingWatch;
import app.dreamimage.domain.generation.Style;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.ml.face.Accuracy;
import app.dreamimage.ml.picture.ContactSheet;
import app.dreamimage.ml.studio.PaintingPipeline;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Paints one file of the user's own, without a server. */
@Command(
    name = "paint",
    description = "Paints an artwork from one photo, here and now, without a server.",
    mixinStandardHelpOptions = true)
final class PaintCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PHOTO", description = "A JPEG, PNG or WebP file with a face.")
  private Path photo = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where the artwork goes; its ending says whether it is a .png or a .jpg.")
  private Path out = Path.of("");

  @Option(
      names = "--style",
      paramLabel = "NAME",
      defaultValue = "oil",
      description = "A style that 'styles' lists; ${DEFAULT-VALUE} unless given.")
  private String style = "";

  @Option(
      names = "--framing",
      paramLabel = "NAME",
      defaultValue = "portrait",
      description =
          "portrait (4:5), square or original (all of the photo); ${DEFAULT-VALUE} unless given.")
  private String framing = "";

  @Option(
      names = "--size",
      paramLabel = "PIXELS",
      defaultValue = "1024",
      description = "The longer side, 512 to 2048; ${DEFAULT-VALUE} unless given.")
  private int size;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "The same number gives the same artwork; ${DEFAULT-VALUE} unless given.")
  private long seed;

  @Option(
      names = "--strength",
      paramLabel = "NUMBER",
      defaultValue = "50",
      description = "0 is faithful to the photo, 100 is free; ${DEFAULT-VALUE} unless given.")
  private int strength;

  @Option(
      names = "--variations",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description =
          "1 to 4 artworks with seeds that follow; FILE becomes FILE-1, FILE-2 and so on.")
  private int variations;

  @Option(
      names = "--quality",
      paramLabel = "NUMBER",
      defaultValue = "90",
      description = "Of a JPEG, 50 to 100; ${DEFAULT-VALUE} unless given.")
  private int quality;

  @Option(
      names = "--note",
      description = "Has the picture itself say, in small letters, that AI painted it.")
  private boolean note;

  @Option(
      names = "--all-styles",
      description = "Paints every style, and puts them on one sheet in the order of 'styles'.")
  private boolean allStyles;

  @Option(names = "--progress", description = "Tells how far it is on the error stream.")
  private boolean progress;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws RefusedInput, IOException {
    PaintingOrder order = order(style);
    PaintedFiles files = files();
    byte[] file = read();
    try {
      PaintingPipeline pipeline = PaintingPipeline.load(Accuracy.PRECISE);
      List<Artwork> painted =
          allStyles ? List.of(sheet(pipeline, file)) : paint(pipeline, file, order);
      files.write(painted.stream().map(Artwork::file).toList());
      return ExitCode.DONE.number();
    } finally {
      Arrays.fill(file, (byte) 0);
    }
  }

  private PaintedFiles files() throws IOException {
    PaintedFiles files = PaintedFiles.at(out, allStyles ? 1 : variations);
    Optional<String> objection = files.objection(photo);
    if (objection.isPresent()) {
      throw new ParameterException(spec.commandLine(), objection.get());
    }
    return files;
  }

  private Artwork sheet(PaintingPipeline pipeline, byte[] file) throws RefusedInput {
    List<Artwork> painted = new ArrayList<>();
    for (Style each : Style.values()) {
      painted.addAll(paint(pipeline, file, order(each.slug())));
    }
    return ContactSheet.of(painted, order(style).file());
  }

  private List<Artwork> paint(PaintingPipeline pipeline, byte[] file, PaintingOrder order)
      throws RefusedInput {
    Outcome<List<Artwork>> outcome = pipeline.paint(file, order, watch());
    if (outcome instanceof Outcome.Refused<List<Artwork>> no) {
      throw new RefusedInput(RefusalText.of(no.refusal()));
    }
    return outcome.fold(painted -> painted, refusal -> List.of());
  }

  private PaintingOrder order(String slug) {
    try {
      return new PaintingOrder(
          Style.named(slug),
          Framing.named(framing),
          size,
          strength,
          seed,
          variations,
          new ArtworkFile(ImageFormat.named(ending()), quality, note));
    } catch (InvalidValue wrong) {
      throw new ParameterException(
          spec.commandLine(), "--" + wrong.field() + " accepts " + wrong.accepted() + ".");
    }
  }

  private String ending() {
    String name = out.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".png") && !name.endsWith(".jpg") && !name.endsWith(".jpeg")) {
      throw new ParameterException(spec.commandLine(), "--out must end in .png or .jpg.");
    }
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private byte[] read() throws RefusedInput {
    try {
      if (Files.size(photo) > PhotoLimits.STANDARD.bytes()) {
        throw new RefusedInput(RefusalText.of(Reason.PHOTO_TOO_LARGE));
      }
      return Files.readAllBytes(photo);
    } catch (IOException e) {
      throw new RefusedInput("The photo cannot be read. Is its name right?");
    }
  }

  private PaintingWatch watch() {
    PrintWriter err = spec.commandLine().getErr();
    return new PaintingWatch() {
      @Override
      public void progressed(PaintingProgress now) {
        if (progress) {
          err.printf(Locale.ROOT, "%3.0f %% %s%n", 100 * now.fraction(), now.stage());
          err.flush();
        }
      }

      @Override
      public boolean isCalledOff() {
        return false;
      }
    };
  }
}
