package app.dreamimage.domain.generation;

import app.dreamimage.domain.account.AccountId;

/**
 * The making of one artwork, as a state machine whose states are types.
 *
 * <pre>
 * Queued → Painting → Painted → Done
 *    └────────┴─────────→ Failed | Cancelled
 * </pre>
 *
 * Each of the three ends takes a {@link app.dreamimage.domain.facialdata.PhotoErased}: none can be
 * reached while the photo exists.
 */
public sealed interface Generation permits Unfinished, Ended {

  /** Who asked for what, and when. */
  GenerationRequest request();

  /** The identity, the same in all states. */
  default GenerationId id() {
    return request().id();
  }

  /** The account that asked. */
  default AccountId owner() {
    return request().owner();
  }
}
