package app.dreamimage.domain.audit;

import java.util.UUID;

/** Driven port: makes salts that nobody can foresee. */
public interface Salts {

  /** 128 bits from a source fit for cryptography; all of them random, unlike those of an id. */
  UUID next();
}
