package app.dreamimage.ml.picture.jpeg;

import java.io.IOException;
import java.util.List;

/**
 * The order in which the blocks of a scan come (T.81, A.2): of one component row by row, of several
 * unit by unit.
 *
 * @param components that take part
 * @param frame what they share
 * @param restartInterval after so many units the decoder starts afresh; never if 0
 */
record Scan(List<Component> components, Component.Frame frame, int restartInterval) {

  /** Decodes single blocks. When it is closed, what was decoded is where it belongs. */
  interface BlockDecoder extends AutoCloseable {

    /** Decodes the next block, which lies there. */
    void decode(int component, int column, int row) throws IOException;

    /** Forgets what carries over from block to block. */
    void restart();

    @Override
    default void close() {
      // Most put everything in its place at once.
    }
  }

  /** Decodes all blocks. */
  void decode(BitReader bits, BlockDecoder decoder) throws IOException {
    boolean single = components.size() == 1;
    Component first = components.get(0);
    int across = single ? first.blocksAcross : frame.unitsAcross();
    int down = single ? first.blocksDown : frame.unitsDown();
    int left = restartInterval;
    restart(decoder);
    for (int row = 0; row < down; row++) {
      for (int column = 0; column < across; column++) {
        if (restartInterval > 0 && left == 0) {
          bits.restart();
          restart(decoder);
          left = restartInterval;
        }
        left--;
        if (single) {
          decoder.decode(0, column, row);
        } else {
          unit(decoder, column, row);
        }
      }
      bits.requireBits();
    }
  }

  private void restart(BlockDecoder decoder) {
    components.forEach(component -> component.lastDc = 0);
    decoder.restart();
  }

  private void unit(BlockDecoder decoder, int column, int row) throws IOException {
    for (int i = 0; i < components.size(); i++) {
      Component component = components.get(i);
      for (int y = 0; y < component.down; y++) {
        for (int x = 0; x < component.across; x++) {
          decoder.decode(i, column * component.across + x, row * component.down + y);
        }
      }
    }
  }
}
