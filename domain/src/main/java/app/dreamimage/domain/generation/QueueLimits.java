package app.dreamimage.domain.generation;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;

/**
 * How much may wait: a photo that cannot be painted soon is not taken in.
 *
 * @param waiting generations waiting in all, positive
 * @param perAccount unfinished generations of one account, and photos of it arriving at the same
 *     time, positive
 */
@Enforces(Clause.PHOTO_IS_TEMPORARY)
public record QueueLimits(int waiting, int perAccount) {

  public QueueLimits {
    if (waiting < 1 || perAccount < 1) {
      throw new IllegalArgumentException("waiting and perAccount: must be positive");
    }
  }

  /** Whether one more may be taken in; answers the number that now wait. */
  public Outcome<Integer> admit(int waitingNow, int unfinishedOfAccount) {
    if (unfinishedOfAccount >= perAccount) {
      return Outcome.refused(Reason.TOO_MANY_WAITING);
    }
    if (waitingNow >= waiting) {
      return Outcome.refused(Reason.QUEUE_FULL);
    }
    return Outcome.granted(waitingNow);
  }

  /** Whether one more photo of an account may arrive beside others of it; answers their number. */
  public Outcome<Integer> admitUpload(int arrivingOfAccount) {
    return arrivingOfAccount < perAccount
        ? Outcome.granted(arrivingOfAccount)
        : Outcome.refused(Reason.TOO_MANY_WAITING);
  }
}
