package app.dreamimage.application;

import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.policy.Refusal;

/** Opens outcomes whose end a test knows. */
public final class Expect {

  private Expect() {}

  /** The value of a yes; fails on a no. */
  public static <T> T granted(Outcome<T> outcome) {
    return outcome.fold(
        value -> value,
        refusal -> {
          throw new AssertionError("refused: " + refusal.reason());
        });
  }

  /** The reason of a no; fails on a yes. */
  public static Reason refused(Outcome<?> outcome) {
    return outcome.fold(
        value -> {
          throw new AssertionError("granted");
        },
        Refusal::reason);
  }
}
