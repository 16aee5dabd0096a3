package app.dreamimage.ml.picture.jpeg;

import java.io.IOException;
import java.util.List;
import javax.imageio.IIOException;

/** Decodes blocks that come whole (T.81, F.2.2) straight to their samples. */
final class SequentialBlocks implements Scan.BlockDecoder {

  private final BitReader bits;
  private final List<Component> components;
  private final HuffmanTable[] dc;
  private final HuffmanTable[] ac;
  private final int[][] quantisation;
  private final BlockRelay relay;

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
    relay =
        new BlockRelay(
            components.stream().mapToLong(one -> (long) one.storedAcross * one.storedDown).sum());
  }

  @Override
  public void restart() {
    // What carries over lies in the components.
  }

  @Override
  public void close() {
    relay.close();
  }

  @Override
  public void decode(int index, int column, int row) throws IOException {
    Component component = components.get(index);
    int[] factors = quantisation[index];
    component.lastDc += difference(bits, dc[index]);
    relay.coefficients()[relay.begin()] = component.lastDc * factors[0];
    int last = frequencies(ac[index], factors);
    relay.hand(component, last, component.sampleAt(column, row));
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
    int[] target = relay.coefficients();
    int begin = relay.begin();
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
      target[begin + Component.NATURAL_ORDER[k]] = value * factors[k];
      last = k;
      k++;
    }
    reader.bits = ahead;
    reader.count = count;
    return last;
  }
}
