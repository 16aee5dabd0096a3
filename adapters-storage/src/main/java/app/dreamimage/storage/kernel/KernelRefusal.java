package app.dreamimage.storage.kernel;

/** The kernel answered a call with an error. */
final class KernelRefusal extends Exception {

  // The numbers of asm-generic/errno.h; the same on every architecture that is supported here.
  static final int ENOKEY = 126;
  static final int EKEYEXPIRED = 127;
  static final int EKEYREVOKED = 128;

  private static final int EPERM = 1;
  private static final int EACCES = 13;
  private static final int ENOSYS = 38;
  private static final int EOPNOTSUPP = 95;
  private static final int EDQUOT = 122;

  private static final long serialVersionUID = 1;

  private final int error;

  KernelRefusal(String call, int error) {
    super(call + ": " + meaningOf(error));
    this.error = error;
  }

  int error() {
    return error;
  }

  private static String meaningOf(int error) {
    return switch (error) {
      case EPERM, EACCES -> "not permitted (error " + error + ")";
      case ENOSYS, EOPNOTSUPP -> "not supported (error " + error + ")";
      case EDQUOT -> "the key quota of this user is used up";
      case ENOKEY -> "no such key";
      case EKEYEXPIRED -> "the key has expired";
      case EKEYREVOKED -> "the key was revoked";
      default -> "error " + error;
    };
  }
}
