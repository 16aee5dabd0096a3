package app.dreamimage.domain.rights;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.TokenHash;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.time.LocalDate;

/** A request of a person, in one of its states. */
public sealed interface RightsRequest {

  /** What it is, in every state. */
  RequestFacts facts();

  /** Its identity. */
  default RightsRequestId id() {
    return facts().id();
  }

  /** Whose it is. */
  default AccountId account() {
    return facts().account();
  }

  /** One that waits for an answer. */
  sealed interface Open extends RightsRequest permits Received, Confirmed {

    /** The same, to be answered by another day. */
    Open dueBy(AnswerDeadline deadline);

    /** Its end without being done; the person is told the ground and where to complain. */
    Outcome<TurnedDown> turnDown(RefusalGround ground, LocalDate on);
  }

  /** One that has come to its end. */
  sealed interface Closed extends RightsRequest permits Answered, TurnedDown, Merged {

    /** The day of its end. */
    LocalDate closedOn();
  }

  /**
   * It is here, and nobody has shown that it is the person's own: anybody can write a letter in
   * another's name, so that nothing is done.
   *
   * @param confirmation the hash of the secret that was sent to the account's own email
   */
  @Enforces(Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME)
  record Received(RequestFacts facts, TokenHash confirmation) implements Open {
    public Received {
      requireNonNull(facts, "facts");
      requireNonNull(confirmation, "confirmation");
    }

    /** Whoever brings the secret reads the account's mail. */
    public Outcome<Confirmed> confirmByLink(TokenHash presented, LocalDate on) {
      return presented.equals(confirmation)
          ? Outcome.granted(new Confirmed(facts, on))
          : Outcome.refused(Reason.IDENTITY_NOT_CONFIRMED);
    }

    /** Whoever has signed in to the account is the person. */
    public Outcome<Confirmed> confirmBySignIn(AccountId signedIn, LocalDate on) {
      return signedIn.equals(account())
          ? Outcome.granted(new Confirmed(facts, on))
          : Outcome.refused(Reason.IDENTITY_NOT_CONFIRMED);
    }

    @Override
    public Received dueBy(AnswerDeadline deadline) {
      return new Received(facts.dueBy(deadline), confirmation);
    }

    @Override
    public Outcome<TurnedDown> turnDown(RefusalGround ground, LocalDate on) {
      return ground == RefusalGround.IDENTITY_NOT_CONFIRMED
          ? Outcome.granted(new TurnedDown(facts, ground, on))
          : Outcome.refused(Reason.IDENTITY_NOT_CONFIRMED);
    }
  }

  /** It is the person's own, and waits to be done. The only state from which it can be done. */
  @Enforces(Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME)
  record Confirmed(RequestFacts facts, LocalDate confirmedOn) implements Open {
    public Confirmed {
      requireNonNull(facts, "facts");
      requireNonNull(confirmedOn, "confirmedOn");
    }

    /** What was asked has been done. */
    public Answered answer(LocalDate on) {
      return new Answered(facts, on);
    }

    @Override
    public Confirmed dueBy(AnswerDeadline deadline) {
      return new Confirmed(facts.dueBy(deadline), confirmedOn);
    }

    @Override
    public Outcome<TurnedDown> turnDown(RefusalGround ground, LocalDate on) {
      return ground == RefusalGround.IDENTITY_NOT_CONFIRMED
          ? Outcome.refused(Reason.IDENTITY_ALREADY_CONFIRMED)
          : Outcome.granted(new TurnedDown(facts, ground, on));
    }
  }

  /** What was asked has been done, and the person told. */
  record Answered(RequestFacts facts, LocalDate closedOn) implements Closed {
    public Answered {
      requireNonNull(facts, "facts");
      requireNonNull(closedOn, "closedOn");
    }
  }

  /** It was not done, for a ground that the person was told. */
  record TurnedDown(RequestFacts facts, RefusalGround ground, LocalDate closedOn)
      implements Closed {
    public TurnedDown {
      requireNonNull(facts, "facts");
      requireNonNull(ground, "ground");
      requireNonNull(closedOn, "closedOn");
    }
  }

  /** It asks for what an open one asks for already, and is answered with that. */
  record Merged(RequestFacts facts, RightsRequestId into, LocalDate closedOn) implements Closed {
    public Merged {
      requireNonNull(facts, "facts");
      requireNonNull(into, "into");
      requireNonNull(closedOn, "closedOn");
    }
  }
}
