package app.dreamimage.bootstrap.command;

/** How a command ended, as the shell sees it. */
enum ExitCode {
  DONE(0),
  FAULT(1),
  WRONG_USAGE(2),
  REFUSED_INPUT(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
