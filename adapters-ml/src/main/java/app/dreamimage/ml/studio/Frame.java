package app.dreamimage.ml.studio;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * One message between the server and a worker: a byte for the type, four bytes for the length (big
 * end first), the payload.
 */
final class Frame {

  private static final int HEADER = 5;

  private final FrameType type;
  private final byte[] payload;

  Frame(FrameType type, byte[] payload) {
    if (payload.length > type.longest()) {
      throw new IllegalArgumentException("payload: too long for " + type);
    }
    this.type = type;
    this.payload = payload;
  }

  Frame(FrameType type) {
    this(type, new byte[0]);
  }

  FrameType type() {
    return type;
  }

  /** The payload itself, not a copy. */
  byte[] payload() {
    return payload;
  }

  /** Overwrites the payload. */
  void overwrite() {
    Arrays.fill(payload, (byte) 0);
  }

  /** Writes this frame and flushes. */
  void writeTo(OutputStream out) throws IOException {
    out.write(ByteBuffer.allocate(HEADER).put((byte) type.code()).putInt(payload.length).array());
    out.write(payload);
    out.flush();
  }

  /**
   * Reads one frame. What may be a piece of a photo is read straight into its payload, so that
   * overwriting that leaves nothing; for what may be longer, memory is taken only as it arrives.
   *
   * @throws EOFException if the stream ends
   * @throws ProtocolViolation if there is no such type or it says that it is longer than it may be
   */
  static Frame readFrom(DataInputStream in) throws IOException {
    FrameType type =
        FrameType.withCode(in.readUnsignedByte())
            .orElseThrow(() -> new ProtocolViolation("no such type"));
    int length = in.readInt();
    if (length < 0 || length > type.longest()) {
      throw new ProtocolViolation("too long for " + type);
    }
    if (length <= PhotoPiece.FRAME_LENGTH) {
      byte[] payload = new byte[length];
      in.readFully(payload);
      return new Frame(type, payload);
    }
    byte[] payload = in.readNBytes(length);
    if (payload.length < length) {
      throw new EOFException();
    }
    return new Frame(type, payload);
  }

  @Override
  public String toString() {
    return "Frame[" + type + ", not shown]";
  }
}
