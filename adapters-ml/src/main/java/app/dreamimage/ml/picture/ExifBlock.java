package app.dreamimage.ml.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.commons.imaging.FormatCompliance;
import org.apache.commons.imaging.bytesource.ByteSource;
import org.apache.commons.imaging.formats.tiff.TiffContents;
import org.apache.commons.imaging.formats.tiff.TiffReader;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;

/** The one thing that is read from a photo's metadata before all of it is dropped. */
final class ExifBlock {

  /** A block is looked at only up to this length, the most a JPEG segment can hold. */
  static final int LONGEST = 65_535;

  private ExifBlock() {}

  /**
   * The orientation that an Exif block states; upright if it states none or cannot be read.
   *
   * @param tiff the block as a TIFF file, at most {@link #LONGEST} bytes, which bounds what a
   *     hostile one can cost
   */
  static Orientation orientation(ByteBuffer tiff) {
    byte[] bytes = new byte[Math.min(tiff.remaining(), LONGEST)];
    tiff.duplicate().get(bytes);
    try {
      ByteSource source = ByteSource.array(bytes);
      TiffContents contents =
          new TiffReader(false).readFirstDirectory(source, false, FormatCompliance.getDefault());
      return contents.directories.isEmpty()
          ? Orientation.UPRIGHT
          : Orientation.ofExif(
              contents.directories.get(0).getFieldValue(TiffTagConstants.TIFF_TAG_ORIENTATION));
    } catch (IOException | RuntimeException unreadable) {
      return Orientation.UPRIGHT;
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }
}
