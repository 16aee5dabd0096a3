package app.dreamimage.application.audit;

import java.util.Optional;

/** What came of the latest signing of a head by this process, for its health. */
public final class LastHeadSigning {

  private volatile Optional<HeadSigning> signing = Optional.empty();

  void put(HeadSigning latest) {
    signing = Optional.of(latest);
  }

  /** The latest signing; empty until the first has ended. */
  public Optional<HeadSigning> signing() {
    return signing;
  }
}
