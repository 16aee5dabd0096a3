package app.dreamimage.application.contract;

import static app.dreamimage.domain.account.AccountBuilder.anAccount;
import static app.dreamimage.domain.rights.RequestBuilder.aRequest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.TokenHash;
import app.dreamimage.domain.rights.RefusalGround;
import app.dreamimage.domain.rights.RequestChannel;
import app.dreamimage.domain.rights.Right;
import app.dreamimage.domain.rights.RightsRequest;
import app.dreamimage.domain.rights.RightsRequestId;
import app.dreamimage.domain.rights.RightsRequests;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link RightsRequests} must do. */
public abstract class RightsRequestsContract {

  /** The register under test. */
  protected abstract RightsRequests requests();

  /** An account that exists. */
  protected abstract AccountId anAccount();

  @Test
  void a_request_comes_back_in_every_state() {
    AccountId person = anAccount();
    List<RightsRequest> all =
        List.of(
            aRequest().of(person).received(),
            aRequest().of(person).extended().received(),
            aRequest().of(person).confirmed(),
            aRequest().of(person).answered(),
            aRequest().of(person).turnedDown(RefusalGround.EXCESSIVE),
            aRequest().of(person).mergedInto(new RightsRequestId(Fresh.uuid())));

    all.forEach(requests()::add);

    assertEquals(all, requests().of(person));
    for (RightsRequest request : all) {
      assertEquals(Optional.of(request), requests().find(request.id()));
    }
    assertEquals(Optional.empty(), requests().find(new RightsRequestId(Fresh.uuid())));
  }

  @Test
  void requests_for_every_right_are_kept_whichever_way_they_came() {
    AccountId person = anAccount();
    List<RightsRequest> all = new ArrayList<>();
    for (Right right : Right.values()) {
      for (RequestChannel channel : RequestChannel.values()) {
        all.add(aRequest().of(person).to(right).by(channel).received());
      }
    }

    all.forEach(requests()::add);

    assertEquals(all, requests().of(person));
  }

  @Test
  void open_requests_are_listed_oldest_first_and_closed_ones_are_not() {
    AccountId person = anAccount();
    RightsRequest.Open younger =
        aRequest().of(person).receivedOn(LocalDate.of(2026, 12, 3)).received();
    RightsRequest.Open older =
        aRequest().of(anAccount()).receivedOn(LocalDate.of(2026, 12, 1)).confirmed();
    RightsRequest.Open between =
        aRequest().of(person).receivedOn(LocalDate.of(2026, 12, 2)).received();
    requests().add(younger);
    requests().add(older);
    requests().add(aRequest().of(person).answered());
    requests().add(aRequest().of(person).turnedDown(RefusalGround.IDENTITY_NOT_CONFIRMED));
    requests().add(aRequest().of(person).mergedInto(younger.id()));
    requests().add(between);

    assertEquals(List.of(older, between, younger), requests().open());
  }

  @Test
  void a_request_is_found_by_its_secret_while_it_waits_for_it() {
    AccountId person = anAccount();
    RightsRequest.Received received = aRequest().of(person).received();
    requests().add(received);
    requests().add(aRequest().of(person).received());

    assertEquals(Optional.of(received), requests().findByConfirmation(received.confirmation()));
    assertEquals(Optional.empty(), requests().findByConfirmation(new TokenHash("another")));

    requests().advance(new RightsRequest.Confirmed(received.facts(), LocalDate.of(2026, 12, 2)));

    assertEquals(Optional.empty(), requests().findByConfirmation(received.confirmation()));
  }

  @Test
  void an_open_request_advances_and_a_closed_one_does_not() {
    AccountId person = anAccount();
    RightsRequest.Received received = aRequest().of(person).received();
    RightsRequest.Received other = aRequest().of(person).received();
    requests().add(received);
    requests().add(other);
    RightsRequest.Open extended = received.dueBy(aRequest().extended().deadline());
    RightsRequest.Confirmed confirmed =
        new RightsRequest.Confirmed(extended.facts(), LocalDate.of(2026, 12, 2));
    RightsRequest.Answered answered = confirmed.answer(LocalDate.of(2026, 12, 3));

    assertTrue(requests().advance(extended));
    assertEquals(Optional.of(extended), requests().find(received.id()));
    assertTrue(requests().advance(confirmed));
    assertEquals(Optional.of(confirmed), requests().find(received.id()));
    assertTrue(requests().advance(answered));
    assertFalse(requests().advance(confirmed));

    assertEquals(List.of(answered, other), requests().of(person));
    assertFalse(requests().advance(aRequest().of(person).confirmed()));
  }

  @Test
  void the_requests_of_a_deleted_account_are_gone_and_nobody_elses() {
    AccountId person = anAccount();
    AccountId other = anAccount();
    RightsRequest theirs = aRequest().of(other).received();
    requests().add(aRequest().of(person).received());
    requests().add(aRequest().of(person).answered());
    requests().add(theirs);

    requests().removeAllOf(person);

    assertEquals(List.of(), requests().of(person));
    assertEquals(List.of(theirs), requests().open());
  }
}
