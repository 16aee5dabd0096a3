package app.dreamimage.ml.picture.jpeg;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOException;

/** Decodes blocks that come whole (T.81, F.2.2) straight to their samples. */
final class SequentialBlocks implements Scan.BlockDecoder {

  private final BitReader bits;
  private final List<Component> components;
  private final HuffmanTable[] dc;
  private final HuffmanTable[] ac;
  private final int[][] quantisation;
  private final InverseTransform transform = new InverseTransform();
  private final int[] block = new int[64];

  /**
   * A decoder for a scan.
   *
   * @param dc a table for each component
   * @param ac a table for each component
   * @param quantisation for each component, in zigzag order
   */
  SequentialBlocks(
      BitReader bits,
      List<Component> components,
      HuffmanTable[] dc,
      HuffmanTable[] ac,
      int[][] quantisation) {
    this.bits = bits;
    this.components = components;
    this.dc = dc;
    this.ac = ac;
    this.quantisation = quantisation;
    components.forEach(Component::allocateSamples);
  }

  @Override
  public void restart() {
    Arrays.fill(block, 0);
  }

  @Override
  public void decode(int index, int column, int row) throws IOException {
    Component component = components.get(index);
    int[] factors = quantisation[index];
    component.lastDc += difference(bits, dc[index]);
    block[0] = component.lastDc * factors[0];
    int last = frequencies(ac[index], factors);
    transform.apply(
        block,
        last,
        component.side,
        component.samples,
        component.sampleAt(column, row),
        component.stride);
    if (last > 0) {
      Arrays.fill(block, 0);
    }
  }

  /** The difference of a lowest frequency to the one before. */
  static int difference(BitReader bits, HuffmanTable table) throws IOException {
    bits.fill();
    int entry = table.look(bits.bits);
    bits.take(entry & 63);
    if ((entry >> 10 & 15) != 0) {
      throw new IIOException("no such difference");
    }
    int size = entry >> 6 & 15;
    return size == 0 ? entry >> 16 : BitReader.signed(bits.take(size), size);
  }

  /** Reads the other coefficients; gives the index of the last one. */
  private int frequencies(HuffmanTable table, int[] factors) throws IOException {
    BitReader reader = bits;
    int[] target = block;
    long ahead = reader.bits;
    int count = reader.count;
    int last = 0;
    int k = 1;
    while (k < 64) {
      if (count < 32) {
        reader.bits = ahead;
        reader.count = count;
        reader.fill();
        ahead = reader.bits;
        count = reader.count;
      }
      int entry = table.look(ahead);
      int used = entry & 63;
      ahead <<= used;
      count -= used;
      k += entry >> 10 & 15;
      int value = entry >> 16;
      if (value == 0) {
        int size = entry >> 6 & 15;
        if (size == 0) {
          if ((entry >> 10 & 15) != 15) {
            break;
          }
          k++;
          continue;
        }
        value = BitReader.signed((int) (ahead >>> (64 - size)), size);
        ahead <<= size;
        count -= size;
      }
      if (k > 63) {
        throw new IIOException("too many coefficients");
      }
      target[Component.NATURAL_ORDER[k]] = value * factors[k];
      last = k;
      k++;
    }
    reader.bits = ahead;
    reader.count = count;
    return last;
  }
}
