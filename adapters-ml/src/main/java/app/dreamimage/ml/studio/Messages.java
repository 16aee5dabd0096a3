package app.dreamimage.ml.studio;

import static java.nio.charset.StandardCharsets.US_ASCII;

import app.dreamimage.domain.facialdata.PhotoHeader;
import app.dreamimage.domain.facialdata.PhotoKind;
import app.dreamimage.domain.facialdata.PhotoSize;
import app.dreamimage.domain.generation.Artwork;
import app.dreamimage.domain.generation.ArtworkFile;
import app.dreamimage.domain.generation.Framing;
import app.dreamimage.domain.generation.ImageFormat;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.PaintingProgress;
import app.dreamimage.domain.generation.Preview;
import app.dreamimage.domain.generation.Style;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.policy.Refusal;
import app.dreamimage.domain.policy.Shortfall;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What frames mean. Whatever is read is checked as if an enemy had written it. */
final class Messages {

  /** The only reasons that a worker can give. */
  private static final Set<Reason> FROM_THE_WORKER =
      EnumSet.of(
          Reason.PHOTO_EMPTY,
          Reason.PHOTO_TOO_LARGE,
          Reason.PHOTO_KIND_UNKNOWN,
          Reason.PHOTO_CODING_UNKNOWN,
          Reason.PHOTO_TOO_MANY_PIXELS,
          Reason.PHOTO_ANIMATED,
          Reason.PHOTO_DAMAGED,
          Reason.PHOTO_CUT_OFF,
          Reason.NO_FACE_FOUND,
          Reason.FACE_TOO_SMALL,
          Reason.TOO_MANY_FACES);

  private static final String SEPARATOR = " ";

  private Messages() {}

  static Frame of(PaintingOrder order) {
    return new Frame(
        FrameType.ORDER,
        String.join(
                SEPARATOR,
                order.style().name(),
                order.framing().name(),
                Integer.toString(order.size()),
                Integer.toString(order.strength()),
                Long.toString(order.seed()),
                Integer.toString(order.variations()),
                order.file().format().name(),
                Integer.toString(order.file().quality()),
                Boolean.toString(order.file().note()))
            .getBytes(US_ASCII));
  }

  static PaintingOrder order(Frame frame) throws ProtocolViolation {
    String[] words = words(frame, FrameType.ORDER, 9);
    try {
      return new PaintingOrder(
          Style.valueOf(words[0]),
          Framing.valueOf(words[1]),
          Integer.parseInt(words[2]),
          Integer.parseInt(words[3]),
          Long.parseLong(words[4]),
          Integer.parseInt(words[5]),
          new ArtworkFile(
              ImageFormat.valueOf(words[6]),
              Integer.parseInt(words[7]),
              Boolean.parseBoolean(words[8])));
    } catch (IllegalArgumentException wrong) {
      throw new ProtocolViolation("no order");
    }
  }

  static Frame of(PaintingProgress progress) {
    return new Frame(
        FrameType.PROGRESS,
        String.join(SEPARATOR, progress.stage().name(), Double.toString(progress.fraction()))
            .getBytes(US_ASCII));
  }

  static PaintingProgress progress(Frame frame) throws ProtocolViolation {
    String[] words = words(frame, FrameType.PROGRESS, 2);
    try {
      return new PaintingProgress(
          PaintingProgress.Stage.valueOf(words[0]), Double.parseDouble(words[1]));
    } catch (IllegalArgumentException wrong) {
      throw new ProtocolViolation("no progress");
    }
  }

  static Frame of(Refusal refusal) {
    String numbers =
        refusal
            .shortfall()
            .map(measured -> SEPARATOR + measured.needed() + SEPARATOR + measured.found())
            .orElse("");
    return new Frame(FrameType.REFUSED, (refusal.reason().name() + numbers).getBytes(US_ASCII));
  }

  static Refusal refusal(Frame frame) throws ProtocolViolation {
    String text = new String(payload(frame, FrameType.REFUSED), US_ASCII);
    if (text.startsWith(Reason.FACE_TOO_SMALL.name() + SEPARATOR)) {
      return Refusal.faceTooSmall(shortfall(words(frame, FrameType.REFUSED, 3)));
    }
    return FROM_THE_WORKER.stream()
        .filter(reason -> reason.name().equals(text))
        .findFirst()
        .map(Refusal::because)
        .orElseThrow(() -> new ProtocolViolation("no reason of a worker"));
  }

  private static Shortfall shortfall(String[] words) throws ProtocolViolation {
    try {
      int needed = Integer.parseInt(words[1]);
      if (needed > PhotoHeader.LONGEST_SIDE) {
        throw new ProtocolViolation("more than a photo can have");
      }
      return new Shortfall(needed, Integer.parseInt(words[2]));
    } catch (IllegalArgumentException wrong) {
      throw new ProtocolViolation("no shortfall");
    }
  }

  static Frame of(Artwork artwork) {
    return new Frame(FrameType.ARTWORK, artwork.file());
  }

  /** The artwork, if it is one of the ordered kind whose own header states a size as ordered. */
  static Artwork artwork(Frame frame, PaintingOrder order) throws ProtocolViolation {
    byte[] file = payload(frame, FrameType.ARTWORK);
    PhotoKind kind =
        switch (order.file().format()) {
          case PNG -> PhotoKind.PNG;
          case JPEG -> PhotoKind.JPEG;
        };
    PhotoSize size =
        sizeStatedIn(file, kind, order.size())
            .orElseThrow(() -> new ProtocolViolation("no artwork as ordered"));
    return new Artwork(file, order.file().format(), size.width(), size.height());
  }

  static Frame of(Preview preview) {
    return new Frame(FrameType.PREVIEW, preview.jpeg());
  }

  /** The preview, if its own header states a small JPEG. */
  static Preview preview(Frame frame) throws ProtocolViolation {
    byte[] file = payload(frame, FrameType.PREVIEW);
    if (sizeStatedIn(file, PhotoKind.JPEG, Preview.SIDE).isEmpty()) {
      throw new ProtocolViolation("no preview");
    }
    return new Preview(file);
  }

  private static Optional<PhotoSize> sizeStatedIn(byte[] file, PhotoKind kind, int longest) {
    return PhotoHeader.read(file)
        .fold(Optional::of, refusal -> Optional.<PhotoHeader>empty())
        .filter(header -> header.kind() == kind)
        .flatMap(PhotoHeader::size)
        .filter(stated -> Math.max(stated.width(), stated.height()) <= longest);
  }

  private static String[] words(Frame frame, FrameType expected, int count)
      throws ProtocolViolation {
    String[] words = new String(payload(frame, expected), US_ASCII).split(SEPARATOR, count + 1);
    if (words.length != count) {
      throw new ProtocolViolation("not " + count + " words");
    }
    return words;
  }

  private static byte[] payload(Frame frame, FrameType expected) throws ProtocolViolation {
    if (frame.type() != expected) {
      throw new ProtocolViolation(frame.type() + " instead of " + expected);
    }
    return frame.payload();
  }
}
