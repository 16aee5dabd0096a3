package app.dreamimage.domain.audit;

import java.util.Optional;

/**
 * Driven port: the last signed tree head, kept apart from the trail and beside the key of the log,
 * so that whoever has the trail alone cannot cut it off unseen.
 */
public interface KeptHead {

  /** The checkpoint with its signature, as it was kept; empty if none was yet. */
  Optional<String> note();

  /**
   * Keeps a head in place of the one before; once this returns, it survives a crash.
   *
   * @param note the checkpoint with its signature, of a head that is in the trail's storage already
   * @throws java.io.UncheckedIOException if it cannot be kept; then the one before is there still
   */
  void keep(String note);

  /**
   * Puts what is kept, whatever it is, aside for good, so that none is kept any more.
   *
   * @param others what is put aside together with it, as one text
   * @throws java.io.UncheckedIOException if it cannot be put aside; then it may be kept still
   */
  void putAside(String others);
}
