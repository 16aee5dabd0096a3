package app.dreamimage.application.inmemory;

import app.dreamimage.domain.audit.KeptHead;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The kept head in memory; no unit of work can undo it. */
public final class InMemoryKeptHead implements KeptHead {

  private final List<String> aside = new CopyOnWriteArrayList<>();
  private volatile Optional<String> note = Optional.empty();

  @Override
  public Optional<String> note() {
    return note;
  }

  @Override
  public void keep(String given) {
    note = Optional.of(given);
  }

  @Override
  public void putAside(String others) {
    note.ifPresent(aside::add);
    if (!others.isEmpty()) {
      aside.add(others);
    }
    note = Optional.empty();
  }

  /** What was put aside, in that order. */
  public List<String> aside() {
    return List.copyOf(aside);
  }

  /** What an operator does who takes the file away. */
  public void forget() {
    note = Optional.empty();
  }
}
