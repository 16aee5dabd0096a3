package app.dreamimage.domain.rights;

import static app.dreamimage.domain.rights.RequestBuilder.aRequest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.TokenHash;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Proves(Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME)
final class RightsRequestTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

  private final RightsRequest.Received received = aRequest().received();
  private final RightsRequest.Confirmed confirmed = aRequest().confirmed();

  @Test
  void only_the_secret_that_was_sent_to_the_account_confirms_a_request() {
    assertEquals(
        Outcome.granted(new RightsRequest.Confirmed(received.facts(), TODAY)),
        received.confirmByLink(received.confirmation(), TODAY));
    assertEquals(
        Outcome.refused(Reason.IDENTITY_NOT_CONFIRMED),
        received.confirmByLink(new TokenHash("of another secret"), TODAY));
  }

  @Test
  void only_the_account_itself_confirms_a_request_by_signing_in() {
    assertEquals(
        Outcome.granted(new RightsRequest.Confirmed(received.facts(), TODAY)),
        received.confirmBySignIn(received.account(), TODAY));
    assertEquals(
        Outcome.refused(Reason.IDENTITY_NOT_CONFIRMED),
        received.confirmBySignIn(new AccountId(Fresh.uuid()), TODAY));
  }

  @Test
  void confirming_does_not_move_the_deadline() {
    assertEquals(
        received.facts().deadline(),
        received
            .confirmBySignIn(received.account(), TODAY.plusDays(20))
            .fold(later -> later.facts().deadline(), no -> null));
  }

  @Test
  void a_confirmed_request_is_answered() {
    assertEquals(new RightsRequest.Answered(confirmed.facts(), TODAY), confirmed.answer(TODAY));
  }

  @ParameterizedTest
  @EnumSource(RefusalGround.class)
  void a_request_is_turned_down_for_want_of_identity_or_on_its_merits_never_both(
      RefusalGround ground) {
    boolean wantOfIdentity = ground == RefusalGround.IDENTITY_NOT_CONFIRMED;

    assertEquals(
        wantOfIdentity
            ? Outcome.granted(new RightsRequest.TurnedDown(received.facts(), ground, TODAY))
            : Outcome.refused(Reason.IDENTITY_NOT_CONFIRMED),
        received.turnDown(ground, TODAY));
    assertEquals(
        wantOfIdentity
            ? Outcome.refused(Reason.IDENTITY_ALREADY_CONFIRMED)
            : Outcome.granted(new RightsRequest.TurnedDown(confirmed.facts(), ground, TODAY)),
        confirmed.turnDown(ground, TODAY));
  }

  @Test
  void another_deadline_changes_nothing_else() {
    AnswerDeadline other = aRequest().extended().deadline();

    RightsRequest.Received later = received.dueBy(other);
    RightsRequest.Confirmed confirmedLater = confirmed.dueBy(other);

    assertEquals(other, later.facts().deadline());
    assertEquals(received, later.dueBy(received.facts().deadline()));
    assertEquals(other, confirmedLater.facts().deadline());
    assertEquals(confirmed, confirmedLater.dueBy(confirmed.facts().deadline()));
  }

  @Test
  void a_request_is_known_by_its_id_and_account_in_every_state() {
    assertEquals(received.facts().id(), received.id());
    assertEquals(received.facts().account(), received.account());
  }

  @ParameterizedTest
  @EnumSource(Right.class)
  void every_right_is_promised_by_a_clause_of_its_own(Right right) {
    assertTrue(right.clause().id().startsWith("RIGHTS-"));
    assertEquals(
        1, Arrays.stream(Right.values()).filter(other -> other.clause() == right.clause()).count());
  }

  @Test
  void a_request_that_cannot_be_is_refused_by_name() {
    RequestFacts facts = aRequest().facts();
    RightsRequestId id = facts.id();
    AccountId account = facts.account();
    AnswerDeadline deadline = facts.deadline();
    Right right = Right.ACCESS;
    RequestChannel post = RequestChannel.POST;
    RefusalGround ground = RefusalGround.EXCESSIVE;

    assertNull("value", () -> new RightsRequestId(null));
    assertNull("id", () -> new RequestFacts(null, account, right, post, deadline));
    assertNull("account", () -> new RequestFacts(id, null, right, post, deadline));
    assertNull("right", () -> new RequestFacts(id, account, null, post, deadline));
    assertNull("channel", () -> new RequestFacts(id, account, right, null, deadline));
    assertNull("deadline", () -> new RequestFacts(id, account, right, post, null));
    assertNull("facts", () -> new RightsRequest.Received(null, new TokenHash("hash")));
    assertNull("confirmation", () -> new RightsRequest.Received(facts, null));
    assertNull("facts", () -> new RightsRequest.Confirmed(null, TODAY));
    assertNull("confirmedOn", () -> new RightsRequest.Confirmed(facts, null));
    assertNull("facts", () -> new RightsRequest.Answered(null, TODAY));
    assertNull("closedOn", () -> new RightsRequest.Answered(facts, null));
    assertNull("facts", () -> new RightsRequest.TurnedDown(null, ground, TODAY));
    assertNull("ground", () -> new RightsRequest.TurnedDown(facts, null, TODAY));
    assertNull("closedOn", () -> new RightsRequest.TurnedDown(facts, ground, null));
    assertNull("facts", () -> new RightsRequest.Merged(null, id, TODAY));
    assertNull("into", () -> new RightsRequest.Merged(facts, null, TODAY));
    assertNull("closedOn", () -> new RightsRequest.Merged(facts, id, null));
  }

  private static void assertNull(String field, Executable construction) {
    assertEquals(field, assertThrows(NullPointerException.class, construction).getMessage());
  }
}
