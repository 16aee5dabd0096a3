package app.dreamimage.application.inmemory;

import app.dreamimage.domain.audit.KeptHead;
import java.util.Optional;

/** The kept head in memory; no unit of work can undo it. */
public final class InMemoryKeptHead implements KeptHead {

  private volatile Optional<String> note = Optional.empty();

  @Override
  public Optional<String> note() {
    return note;
  }

  @Override
  public void keep(String given) {
    note = Optional.of(given);
  }

  /** What an operator does who takes the file away. */
  public void forget() {
    note = Optional.empty();
  }
}
