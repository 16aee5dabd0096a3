package app.dreamimage.bootstrap.serve;

import app.dreamimage.bootstrap.serve.ServiceSettings.StudioLimits;
import app.dreamimage.ml.face.Accuracy;
import app.dreamimage.ml.studio.IsolationDemand;
import app.dreamimage.ml.studio.MachineSize;
import app.dreamimage.ml.studio.StudioSettings;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an operator wants of the studio, under {@code dream-image.studio}, read from words.
 *
 * @param workers how many photos are painted at the same time
 * @param timeLimit for one painting
 * @param isolation how much of it is insisted on
 * @param accuracy with how much care faces are found
 */
record StudioChoice(int workers, Duration timeLimit, IsolationDemand isolation, Accuracy accuracy) {

  private static final String AUTO = "auto";
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

  /**
   * Reads it.
   *
   * @param machine on which {@code auto} finds room
   * @throws IllegalArgumentException if a word is not accepted; the message names the setting and
   *     what is
   */
  static StudioChoice of(StudioLimits words, MachineSize machine) {
    IsolationDemand isolation = oneOf(IsolationDemand.class, "isolation", words.isolation());
    Accuracy accuracy = oneOf(Accuracy.class, "accuracy", words.accuracy());
    return new StudioChoice(
        workers(words.workers().strip(), machine), words.timeLimit(), isolation, accuracy);
  }

  /** The settings of a studio whose workers the given main class and arguments start. */
  StudioSettings settings(String... program) {
    return StudioSettings.forProgram(program)
        .withWorkers(workers)
        .withTimeLimit(timeLimit)
        .withIsolation(isolation)
        .withAccuracy(accuracy);
  }

  private static int workers(String word, MachineSize machine) {
    if (word.equalsIgnoreCase(AUTO)) {
      return machine.workers(StudioSettings.forProgram(AUTO));
    }
    if (!NUMBER.matcher(word).matches()) {
      throw notAccepted("workers", "auto or a number from 1 to 999");
    }
    return Integer.parseInt(word);
  }

  private static <E extends Enum<E>> E oneOf(Class<E> choices, String setting, String word) {
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> choice.name().equalsIgnoreCase(word.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                notAccepted(
                    setting,
                    Arrays.stream(choices.getEnumConstants())
                        .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" or "))));
  }

  private static IllegalArgumentException notAccepted(String setting, String accepted) {
    return new IllegalArgumentException("dream-image.studio." + setting + " accepts " + accepted);
  }
}
