package app.dreamimage.bootstrap.command;

/** What was given cannot be used; the message says what to do about it. */
final class RefusedInput extends Exception {

  private static final long serialVersionUID = 1;

  RefusedInput(String message) {
    super(message);
  }
}
