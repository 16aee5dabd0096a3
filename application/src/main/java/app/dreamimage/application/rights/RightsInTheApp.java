package app.dreamimage.application.rights;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.account.ChangeProfile;
import app.dreamimage.application.account.CloseAccount;
import app.dreamimage.application.account.CorrectAccount;
import app.dreamimage.application.consent.DecideConsent;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Profile;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.rights.Objection;
import app.dreamimage.domain.rights.Right;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The use case for each right, which does it before it returns. A person in the app calls it
 * directly; the answer to a request that came by letter calls the same one, save for the copy of
 * the data: that the person takes.
 */
@Enforces(Clause.DELETION_WORKS_EVERYWHERE)
public final class RightsInTheApp {

  private static final Optional<String> NO_RECEIPT = Optional.empty();

  private final CorrectAccount correct;
  private final ChangeProfile profile;
  private final CloseAccount close;
  private final RestrictProcessing restrict;
  private final ObjectToPurpose object;
  private final DecideConsent decide;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;
  private final PolicyHistory policy;

  public RightsInTheApp(
      CorrectAccount correct,
      ChangeProfile profile,
      CloseAccount close,
      RestrictProcessing restrict,
      ObjectToPurpose object,
      DecideConsent decide,
      UnitOfWork unitOfWork,
      InstantSource clock,
      PolicyHistory policy) {
    this.correct = correct;
    this.profile = profile;
    this.close = close;
    this.restrict = restrict;
    this.object = object;
    this.decide = decide;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
    this.policy = policy;
  }

  /** Does what the right promises; answers with the receipt for the account if it was closed. */
  Outcome<Optional<String>> exercise(
      Right right, AccountId person, AnswerRightsRequest.Command command) {
    return switch (right) {
      // The copy is for the person alone, who takes it by ExportPersonalData; they are told so.
      case ACCESS, PORTABILITY -> Outcome.granted(NO_RECEIPT);
      case CORRECTION ->
          correct(person, given(command.correction(), "correction")).map(done -> NO_RECEIPT);
      case DELETION -> close.handle(person).map(CloseAccount.Closed::receipt);
      case RESTRICTION -> restrict.handle(person).map(done -> NO_RECEIPT);
      case OBJECTION -> objectToEverything(person).map(done -> NO_RECEIPT);
      case FACIAL_CONTROL ->
          decide
              .handle(
                  new DecideConsent.Command(
                      person,
                      Purpose.FACE_ANALYSIS,
                      false,
                      policy.termsAt(clock.instant()).version(),
                      Optional.empty()))
              .map(done -> NO_RECEIPT);
    };
  }

  /**
   * As one: a profile that cannot be kept undoes what was corrected of the account, which is held
   * until both are.
   */
  private Outcome<Profile> correct(AccountId person, AnswerRightsRequest.Correction right) {
    return unitOfWork.run(
        () ->
            correct
                .handle(
                    new CorrectAccount.Command(
                        person, right.username(), right.email(), right.region()))
                .then(
                    account ->
                        right
                            .profile()
                            .map(text -> profile.handle(person, now -> now.with(text)))
                            .orElseGet(() -> Outcome.granted(Profile.EMPTY))));
  }

  /** A letter that names no purpose is meant for all of them. */
  private Outcome<AccountId> objectToEverything(AccountId person) {
    Outcome<AccountId> outcome = Outcome.granted(person);
    for (Purpose purpose : Objection.possiblePurposes()) {
      outcome = outcome.then(done -> object.handle(person, purpose).map(objection -> person));
    }
    return outcome;
  }

  private static <T> T given(Optional<T> value, String field) {
    return value.orElseThrow(() -> new InvalidValue(field, "a value, for this right"));
  }
}
