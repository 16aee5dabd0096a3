package app.dreamimage.application.facialdata;

import java.time.Instant;

/**
 * What a sweep found and did.
 *
 * @param at when it began
 * @param photosErased photos that were due or left behind
 * @param orphansErased ciphertexts, keys and artworks that belonged to nothing
 * @param stillOverdue photos that are past their deadline and could not be erased: a broken promise
 * @param couldNotErase things that were to go and could not be erased, overdue or not
 */
public record SweepReport(
    Instant at, int photosErased, int orphansErased, int stillOverdue, int couldNotErase) {

  /** Whether every promise is kept. */
  public boolean isClean() {
    return stillOverdue == 0 && couldNotErase == 0;
  }
}
