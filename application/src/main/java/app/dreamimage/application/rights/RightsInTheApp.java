package app.dreamimage.application.rights;

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
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The use case for each right, which does it before it returns. A person in the app calls it
 * directly; the answer to a request that came by letter calls the same one.
 */
@Enforces(Clause.DELETION_WORKS_EVERYWHERE)
public final class RightsInTheApp {

  private final ExportPersonalData export;
  private final CorrectAccount correct;
  private final ChangeProfile profile;
  private final CloseAccount close;
  private final RestrictProcessing restrict;
  private final ObjectToPurpose object;
  private final DecideConsent decide;
  private final InstantSource clock;
  private final PolicyHistory policy;

  public RightsInTheApp(
      ExportPersonalData export,
      CorrectAccount correct,
      ChangeProfile profile,
      CloseAccount close,
      RestrictProcessing restrict,
      ObjectToPurpose object,
      DecideConsent decide,
      InstantSource clock,
      PolicyHistory policy) {
    this.export = export;
    this.correct = correct;
    this.profile = profile;
    this.close = close;
    this.restrict = restrict;
    this.object = object;
    this.decide = decide;
    this.clock = clock;
    this.policy = policy;
  }

  /** Does what the right promises. */
  Outcome<AccountId> exercise(Right right, AccountId person, AnswerRightsRequest.Command command) {
    return switch (right) {
      case ACCESS, PORTABILITY ->
          export.handle(person, given(command.copy(), "copy")).map(files -> person);
      case CORRECTION -> correct(person, given(command.correction(), "correction"));
      case DELETION -> close.handle(person).map(closed -> handOver(closed, command.copy()));
      case RESTRICTION -> restrict.handle(person).map(restriction -> person);
      case OBJECTION -> objectToEverything(person);
      case FACIAL_CONTROL ->
          decide
              .handle(
                  new DecideConsent.Command(
                      person,
                      Purpose.FACE_ANALYSIS,
                      false,
                      policy.termsAt(clock.instant()).version(),
                      Optional.empty()))
              .map(withdrawn -> person);
    };
  }

  private Outcome<AccountId> correct(AccountId person, AnswerRightsRequest.Correction right) {
    return correct
        .handle(new CorrectAccount.Command(person, right.username(), right.email(), right.region()))
        .then(
            account ->
                right
                    .profile()
                    .map(text -> profile.handle(person, now -> now.with(text)))
                    .orElseGet(() -> Outcome.granted(Profile.EMPTY)))
        .map(corrected -> person);
  }

  /** The receipt goes where the answer goes: of the account nothing is left to keep it with. */
  private static AccountId handOver(CloseAccount.Closed closed, Optional<OutputStream> answer) {
    answer.ifPresent(letter -> closed.receipt().ifPresent(receipt -> write(receipt, letter)));
    return closed.account();
  }

  private static void write(String receipt, OutputStream letter) {
    try {
      letter.write(receipt.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
