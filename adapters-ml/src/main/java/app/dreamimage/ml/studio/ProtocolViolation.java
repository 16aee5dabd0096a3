package app.dreamimage.ml.studio;

import java.io.IOException;

/** The other side sent what it must not send. The message never quotes it. */
final class ProtocolViolation extends IOException {

  private static final long serialVersionUID = 1;

  ProtocolViolation(String message) {
    super(message);
  }
}
