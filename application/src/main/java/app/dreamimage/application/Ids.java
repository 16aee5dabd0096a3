package app.dreamimage.application;

import java.util.UUID;

/** Driven port: makes identities. */
public interface Ids {

  /** A fresh random identity (RFC 9562, version 4). */
  UUID next();
}
