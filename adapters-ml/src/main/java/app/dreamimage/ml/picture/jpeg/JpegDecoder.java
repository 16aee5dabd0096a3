package app.dreamimage.ml.picture.jpeg;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOException;
import org.jspecify.annotations.Nullable;

/** Decodes a file, once. */
public final class JpegDecoder {

  /** Real progressive files have about ten scans; each one costs a walk over the whole picture. */
  static final int MOST_SCANS = 100;

  private static final int BASELINE = 0xC0;
  private static final int EXTENDED = 0xC1;
  private static final int PROGRESSIVE = 0xC2;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int LONGEST_SIDE = 65_535;

  private final byte[] file;
  private final int end;
  private final int side;
  private final Segments segments = new Segments();
  private final List<Component> components = new ArrayList<>();
  private Component.@Nullable Frame frame;
  private boolean progressive;
  private int scans;

  private JpegDecoder(byte[] file, int end, int side) {
    this.file = file;
    this.end = end;
    this.side = side;
  }

  /**
   * Decodes the first {@code length} bytes of a file.
   *
   * @param reduction 1, 2, 4 or 8: by how much the picture is to be smaller in each direction
   * @throws EOFException if the file ends too early
   * @throws IIOException if it contradicts itself or is of a process that is not read
   */
  public static JpegPicture decode(byte[] file, int length, int reduction) throws IOException {
    if (reduction < 1 || reduction > 8 || Integer.bitCount(reduction) != 1) {
      throw new IllegalArgumentException("reduction: 1, 2, 4 or 8 is accepted");
    }
    JpegDecoder decoder = new JpegDecoder(file, length, 8 / reduction);
    boolean done = false;
    try {
      JpegPicture picture = decoder.decode();
      done = true;
      return picture;
    } finally {
      if (!done) {
        decoder.components.forEach(Component::clear);
      }
    }
  }

  private JpegPicture decode() throws IOException {
    int at = 2;
    while (true) {
      at = BitReader.skipToMarker(file, at, end);
      if (at + 2 > end) {
        throw new EOFException();
      }
      int marker = file[at + 1] & 0xFF;
      at += 2;
      if (marker == EOI) {
        return finished();
      }
      if (marker == 1 || (marker >= 0xD0 && marker <= 0xD8)) {
        continue;
      }
      ByteBuffer body = body(at);
      at += 2 + body.remaining();
      if (marker == SOS) {
        at = scan(body, at);
      } else if (isFrame(marker)) {
        frame(marker, body);
      } else {
        segments.note(marker, body);
      }
    }
  }

  private ByteBuffer body(int at) throws IOException {
    if (at + 2 > end) {
      throw new EOFException();
    }
    int length = (file[at] & 0xFF) << 8 | (file[at + 1] & 0xFF);
    if (length < 2) {
      throw new IIOException("no such length");
    }
    if (at + length > end) {
      throw new EOFException();
    }
    return ByteBuffer.wrap(file, at + 2, length - 2);
  }

  private static boolean isFrame(int marker) {
    return marker >= BASELINE
        && marker <= 0xCF
        && marker != 0xC4
        && marker != 0xC8
        && marker != 0xCC;
  }

  private void frame(int marker, ByteBuffer body) throws IIOException {
    if (frame != null) {
      throw new IIOException("two pictures");
    }
    if (marker != BASELINE && marker != EXTENDED && marker != PROGRESSIVE) {
      throw new IIOException("a process that is not read");
    }
    progressive = marker == PROGRESSIVE;
    int precision = body.get();
    int height = body.getShort() & 0xFFFF;
    int width = body.getShort() & 0xFFFF;
    int count = body.get() & 0xFF;
    if (precision != 8 || height == 0 || width == 0 || width > LONGEST_SIDE) {
      throw new IIOException("samples or sides that are not read");
    }
    if ((count != 1 && count != 3 && count != 4) || body.remaining() != 3 * count) {
      throw new IIOException("components that are not read");
    }
    int[][] stated = new int[count][4];
    int mostAcross = 1;
    int mostDown = 1;
    for (int[] component : stated) {
      component[0] = body.get() & 0xFF;
      int sampling = body.get() & 0xFF;
      component[1] = sampling >> 4;
      component[2] = sampling & 15;
      component[3] = body.get() & 0xFF;
      if (component[1] < 1 || component[1] > 4 || component[2] < 1 || component[2] > 4) {
        throw new IIOException("no such sampling");
      }
      if (count == 1) {
        // One component is never interleaved: its sampling has no meaning (T.81, A.2.2).
        component[1] = 1;
        component[2] = 1;
      }
      mostAcross = Math.max(mostAcross, component[1]);
      mostDown = Math.max(mostDown, component[2]);
    }
    Component.Frame shared = new Component.Frame(width, height, mostAcross, mostDown, side);
    for (int[] one : stated) {
      components.add(new Component(shared, one[0], one[1], one[2], one[3]));
    }
    frame = shared;
  }

  /** Decodes a scan; gives the place behind it. */
  private int scan(ByteBuffer head, int at) throws IOException {
    if (frame == null || ++scans > MOST_SCANS) {
      throw new IIOException("a scan that does not belong here");
    }
    int count = head.get() & 0xFF;
    List<Component> chosen = new ArrayList<>();
    int[] dcTables = new int[count];
    int[] acTables = new int[count];
    for (int i = 0; i < count; i++) {
      Component component = byId(head.get() & 0xFF);
      if (chosen.contains(component)) {
        throw new IIOException("a component twice");
      }
      chosen.add(component);
      int tables = head.get() & 0xFF;
      dcTables[i] = tables >> 4;
      acTables[i] = tables & 15;
    }
    if (chosen.isEmpty() || head.remaining() != 3) {
      throw new IIOException("no scan");
    }
    int first = head.get() & 0xFF;
    int last = head.get() & 0xFF;
    int shifts = head.get() & 0xFF;
    BitReader bits = new BitReader(file, at, end);
    try (Scan.BlockDecoder blocks =
        progressive
            ? progressive(bits, chosen, dcTables, acTables, first, last, shifts)
            : sequential(bits, chosen, dcTables, acTables)) {
      new Scan(chosen, frame, segments.restartInterval()).decode(bits, blocks);
    }
    return bits.marker();
  }

  private Component byId(int id) throws IIOException {
    for (Component component : components) {
      if (component.id == id) {
        return component;
      }
    }
    throw new IIOException("no such component");
  }

  private Scan.BlockDecoder sequential(
      BitReader bits, List<Component> chosen, int[] dcTables, int[] acTables) throws IIOException {
    int count = chosen.size();
    HuffmanTable[] dc = new HuffmanTable[count];
    HuffmanTable[] ac = new HuffmanTable[count];
    int[][] quantisation = new int[count][];
    for (int i = 0; i < count; i++) {
      dc[i] = segments.dc(dcTables[i]);
      ac[i] = segments.ac(acTables[i]);
      quantisation[i] = segments.quantisation(chosen.get(i).quantisation);
    }
    return new SequentialBlocks(bits, chosen, dc, ac, quantisation);
  }

  private Scan.BlockDecoder progressive(
      BitReader bits,
      List<Component> chosen,
      int[] dcTables,
      int[] acTables,
      int first,
      int last,
      int shifts)
      throws IIOException {
    boolean refines = shifts >> 4 != 0;
    int shift = shifts & 15;
    boolean fits = first == 0 ? last == 0 : first <= last && last < 64 && chosen.size() == 1;
    if (!fits || shift > 13 || (refines && shifts >> 4 != shift + 1)) {
      throw new IIOException("no such band");
    }
    Coefficients[] coefficients = new Coefficients[chosen.size()];
    HuffmanTable[] tables = new HuffmanTable[chosen.size()];
    for (int i = 0; i < coefficients.length; i++) {
      Component component = chosen.get(i);
      if (component.coefficients == null) {
        component.coefficients =
            new Coefficients(component.storedAcross * component.storedDown, component.side);
      }
      coefficients[i] = component.coefficients;
      if (first > 0) {
        tables[i] = segments.ac(acTables[i]);
      } else if (!refines) {
        tables[i] = segments.dc(dcTables[i]);
      }
    }
    ProgressiveBlocks.Band band = new ProgressiveBlocks.Band(first, last, refines, shift);
    return new ProgressiveBlocks(bits, chosen, coefficients, tables, band);
  }

  private JpegPicture finished() throws IIOException {
    for (Component component : components) {
      if (component.coefficients != null) {
        transform(component, component.coefficients);
        component.coefficients.clear();
        component.coefficients = null;
      }
      if (component.samples.length == 0) {
        throw new IIOException("a component without pixels");
      }
    }
    if (frame == null) {
      throw new IIOException("no picture");
    }
    return new JpegPicture(frame, components, segments);
  }

  private void transform(Component component, Coefficients coefficients) throws IIOException {
    component.allocateSamples();
    int[] zigzag = segments.quantisation(component.quantisation);
    int[] quantisation = new int[64];
    for (int k = 0; k < 64; k++) {
      quantisation[Component.NATURAL_ORDER[k]] = zigzag[k];
    }
    InverseTransform transform = new InverseTransform();
    int[] block = new int[64];
    for (int row = 0; row < component.storedDown; row++) {
      for (int column = 0; column < component.storedAcross; column++) {
        int last = coefficients.copy(row * component.storedAcross + column, quantisation, block);
        int at = component.sampleAt(column, row);
        transform.apply(block, last, component.side, component.samples, at, component.stride);
      }
    }
  }
}
