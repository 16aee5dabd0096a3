package app.dreamimage.ml.studio;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.generation.ArtworkFile;
import app.dreamimage.domain.generation.Framing;
import app.dreamimage.domain.generation.ImageFormat;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.PaintingProgress;
import app.dreamimage.domain.generation.Style;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.policy.Refusal;
import app.dreamimage.ml.picture.PhotoSamples;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Conversations of server and worker, changed at random: whoever reads one takes it as it is or
 * refuses it as a fault of the other side, and in no other way.
 */
@Timeout(600)
final class ProtocolFuzzTest {

  private static final int CONVERSATIONS = Integer.getInteger("dream-image.conversations", 3_000);
  private static final long SEED = Long.getLong("dream-image.seed", 20_261_123);
  private static final int MOST_PHOTO = 1_000_000;

  private static final PaintingOrder ORDER =
      new PaintingOrder(Style.OIL, Framing.SQUARE, 512, 50, 7, 1, ArtworkFile.of(ImageFormat.PNG));

  @Test
  void a_lying_worker_is_understood_or_refused() throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    new Frame(FrameType.READY).writeTo(said);
    new Frame(FrameType.PONG).writeTo(said);
    Messages.of(new PaintingProgress(PaintingProgress.Stage.PAINTING, 0.5)).writeTo(said);
    new Frame(
            FrameType.PREVIEW,
            PhotoSamples.encoded(new BufferedImage(32, 40, BufferedImage.TYPE_INT_RGB), "jpeg"))
        .writeTo(said);
    Messages.of(Refusal.because(Reason.NO_FACE_FOUND)).writeTo(said);
    new Frame(FrameType.ARTWORK, PhotoSamples.file("coffee.png")).writeTo(said);
    fuzz(said.toByteArray(), ProtocolFuzzTest::readAsServer);
  }

  @Test
  void a_lying_server_is_understood_or_refused() throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Messages.of(ORDER).writeTo(said);
    PhotoPiece.sendAll(new ByteArrayInputStream(PhotoSamples.file("coffee.png")), MOST_PHOTO, said);
    fuzz(said.toByteArray(), ProtocolFuzzTest::readAsWorker);
  }

  private interface Reader {
    void read(DataInputStream in) throws IOException;
  }

  private static void fuzz(byte[] conversation, Reader reader) {
    Random random = new Random(SEED);
    int refused = 0;
    for (int i = 0; i < CONVERSATIONS; i++) {
      byte[] changed = RandomChanges.of(conversation, random);
      try {
        reader.read(new DataInputStream(new ByteArrayInputStream(changed)));
      } catch (IOException faultOfTheOtherSide) {
        refused++;
      }
    }
    assertTrue(refused > CONVERSATIONS / 10, "hardly anything was refused: " + refused);
  }

  private static void readAsServer(DataInputStream in) throws IOException {
    while (in.available() > 0) {
      Frame frame = Frame.readFrom(in);
      switch (frame.type()) {
        case PROGRESS -> Messages.progress(frame);
        case REFUSED -> Messages.refusal(frame);
        case PREVIEW -> Messages.preview(frame);
        default -> {
          if (frame.type() != FrameType.READY && frame.type() != FrameType.PONG) {
            Messages.artwork(frame, ORDER);
          }
        }
      }
    }
  }

  private static void readAsWorker(DataInputStream in) throws IOException {
    Messages.order(Frame.readFrom(in));
    PhotoBuffer photo = new PhotoBuffer(MOST_PHOTO);
    Frame frame = Frame.readFrom(in);
    while (frame.type() == FrameType.PHOTO) {
      photo.append(frame);
      frame = Frame.readFrom(in);
    }
    photo.overwrite();
  }
}
