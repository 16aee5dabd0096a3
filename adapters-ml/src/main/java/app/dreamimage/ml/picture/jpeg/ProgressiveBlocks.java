package app.dreamimage.ml.picture.jpeg;

import java.io.IOException;
import java.util.List;
import javax.imageio.IIOException;

/** Decodes what a scan adds to blocks that come bit by bit (T.81, annex G). */
final class ProgressiveBlocks implements Scan.BlockDecoder {

  private final BitReader bits;
  private final List<Component> components;
  private final Coefficients[] coefficients;
  private final HuffmanTable[] tables;
  private final Band band;
  private int endOfBand;

  /**
   * What a scan is about.
   *
   * @param first the first coefficient in zigzag order
   * @param last the last coefficient
   * @param refines whether it adds a bit to what earlier scans gave
   * @param shift how far below the bits that it gives more will follow
   */
  record Band(int first, int last, boolean refines, int shift) {}

  /**
   * A decoder for a scan.
   *
   * @param coefficients those of each component
   * @param tables a table for each component: for the lowest frequency if the band begins with it
   */
  ProgressiveBlocks(
      BitReader bits,
      List<Component> components,
      Coefficients[] coefficients,
      HuffmanTable[] tables,
      Band band) {
    this.bits = bits;
    this.components = components;
    this.coefficients = coefficients;
    this.tables = tables;
    this.band = band;
  }

  @Override
  public void restart() {
    endOfBand = 0;
  }

  @Override
  public void decode(int index, int column, int row) throws IOException {
    Component component = components.get(index);
    int block = row * component.storedAcross + column;
    if (band.first == 0) {
      lowest(component, coefficients[index], index, block);
    } else if (band.refines) {
      refine(coefficients[index], tables[index], block);
    } else {
      begin(coefficients[index], tables[index], block);
    }
  }

  private void lowest(Component component, Coefficients target, int index, int block)
      throws IOException {
    if (band.refines) {
      target.add(block, bits.take(1) << band.shift);
    } else {
      component.lastDc += SequentialBlocks.difference(bits, tables[index]);
      target.setLowest(block, component.lastDc << band.shift);
    }
  }

  private void begin(Coefficients target, HuffmanTable table, int block) throws IOException {
    if (endOfBand > 0) {
      endOfBand--;
      return;
    }
    int k = band.first;
    while (k <= band.last) {
      bits.fill();
      int entry = table.look(bits.bits);
      bits.take(entry & 63);
      int run = entry >> 10 & 15;
      int size = entry >> 6 & 15;
      int value = entry >> 16;
      if (value == 0 && size == 0) {
        if (run < 15) {
          endOfBand = (1 << run) - 1 + bits.take(run);
          return;
        }
        k += 16;
        continue;
      }
      k += run;
      if (k > band.last) {
        throw new IIOException("too many coefficients");
      }
      target.set(
          block, k, (value != 0 ? value : BitReader.signed(bits.take(size), size)) << band.shift);
      k++;
    }
  }

  private void refine(Coefficients target, HuffmanTable table, int block) throws IOException {
    if (endOfBand > 0 && !target.hasNonzero(block, band.first, band.last)) {
      // Without it a file of a few bytes could have every coefficient looked at in every scan.
      endOfBand--;
      return;
    }
    int k = band.first;
    if (endOfBand == 0) {
      while (k <= band.last) {
        bits.fill();
        int entry = table.look(bits.bits);
        bits.take(entry & 63);
        int run = entry >> 10 & 15;
        int size = entry >> 6 & 15;
        int value = entry >> 16;
        if (value == 0 && size == 0) {
          if (run < 15) {
            endOfBand = (1 << run) + bits.take(run);
            break;
          }
        } else if (value == 0) {
          value = BitReader.signed(bits.take(size), size);
        }
        k = pass(target, block, k, run);
        if (value != 0 && k <= band.last) {
          target.set(block, k, value < 0 ? -1 << band.shift : 1 << band.shift);
        }
        k++;
      }
    }
    if (endOfBand > 0) {
      pass(target, block, k, 64);
      endOfBand--;
    }
  }

  /** Refines what is not 0 on the way behind so many zeros; gives the place of the next zero. */
  private int pass(Coefficients target, int block, int from, int zeros) throws IOException {
    int left = zeros;
    int k = from;
    while (k <= band.last) {
      if (target.isNonzero(block, k)) {
        if (bits.take(1) == 1) {
          target.grow(block, k, 1 << band.shift);
        }
      } else if (left-- == 0) {
        break;
      }
      k++;
    }
    return k;
  }
}
