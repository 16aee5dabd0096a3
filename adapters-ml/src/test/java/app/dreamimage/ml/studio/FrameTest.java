package app.dreamimage.ml.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FrameTest {

  @Test
  void a_piece_of_a_photo_is_read_into_nothing_but_its_payload() throws IOException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    new Frame(FrameType.PHOTO, new byte[PhotoPiece.FRAME_LENGTH]).writeTo(sent);
    Watched stream = new Watched(sent.toByteArray());

    Frame piece = Frame.readFrom(new DataInputStream(stream));

    assertEquals(PhotoPiece.FRAME_LENGTH, piece.payload().length);
    assertEquals(1, stream.longOnes.size());
    assertSame(piece.payload(), stream.longOnes.iterator().next());
  }

  /** Remembers into what it was read, but for the few bytes of a header. */
  private static final class Watched extends FilterInputStream {

    private final Set<byte[]> longOnes = new LinkedHashSet<>();

    Watched(byte[] bytes) {
      super(new ByteArrayInputStream(bytes));
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (into.length > 8) {
        longOnes.add(into);
      }
      return super.read(into, from, length);
    }
  }
}
