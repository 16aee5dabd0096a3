package app.dreamimage.ml.studio;

import java.util.List;
import java.util.Set;

/** A way of starting a program so that it is kept from the rest of the machine. */
interface Enclosure {

  /** What brings it about, for people. */
  String means();

  /** What stands around a program that is started this way. */
  Set<Barrier> barriers();

  /**
   * The command line that starts a program this way.
   *
   * @param program a command line with an absolute path
   */
  List<String> around(List<String> program);

  /** No enclosure at all. */
  static Enclosure none() {
    return new Enclosure() {
      @Override
      public String means() {
        return "process";
      }

      @Override
      public Set<Barrier> barriers() {
        return Set.of();
      }

      @Override
      public List<String> around(List<String> program) {
        return program;
      }
    };
  }
}
