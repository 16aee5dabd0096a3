package app.dreamimage.ml.picture;

import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/**
 * Notices that a JPEG's data ended before its pixels did. The decoder fills the rest with grey and
 * only warns; its other warnings concern files that many cameras write and that look well.
 */
final class PrematureEnd implements IIOReadWarningListener {

  private boolean seen;

  boolean isSeen() {
    return seen;
  }

  @Override
  public void warningOccurred(ImageReader source, String warning) {
    seen |= warning.toLowerCase(Locale.ROOT).contains("premature");
  }
}
