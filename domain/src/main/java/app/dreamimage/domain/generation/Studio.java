package app.dreamimage.domain.generation;

import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import java.io.InputStream;
import java.util.List;

/**
 * Driven port: the isolated place in which a photo becomes an artwork. Landmarks exist only inside
 * it, and it keeps nothing when the call returns.
 */
@Enforces({
  Clause.FACES_ARE_PROCESSED_IN_ISOLATION,
  Clause.LANDMARKS_ARE_NEVER_STORED,
  Clause.FACIAL_DATA_IS_PROCESSED_IN_REAL_TIME
})
public interface Studio {

  /**
   * Paints as many artworks as are ordered, one for each variation.
   *
   * <p>Refused, among others, with {@code NO_FACE_FOUND}, {@code PHOTO_DAMAGED}, {@code
   * STUDIO_TOOK_TOO_LONG}, {@code STUDIO_STOPPED}, {@code CALLED_OFF}. When it returns, whatever
   * the outcome, no process of the studio holds the photo any more.
   *
   * @param photo read to its end or until the studio refuses; the caller closes it
   */
  Outcome<List<Artwork>> paint(
      InputStream photo, PaintingOrder order, FacialDataAccess access, PaintingWatch watch);
}
