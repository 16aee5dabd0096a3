package app.dreamimage.application.inmemory;

import app.dreamimage.application.Ids;
import app.dreamimage.domain.Fresh;
import java.util.UUID;

/** Identities that differ from all others in a test run and are the same in the next run. */
public final class SequentialIds implements Ids {

  @Override
  public UUID next() {
    return Fresh.uuid();
  }
}
