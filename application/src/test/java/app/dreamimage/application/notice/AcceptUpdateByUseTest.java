package app.dreamimage.application.notice;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.People.signUpAndConsent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.People;
import app.dreamimage.application.account.SignIn;
import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.NoticeUseCases;
import app.dreamimage.application.inmemory.Ports;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Password;
import app.dreamimage.domain.account.SecretToken;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.consent.FaceAnalysisConsent;
import app.dreamimage.domain.notice.AcceptanceByUse;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyBuilder;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Going on using the service accepts an update, and never the looking at a face. */
@Proves(Clause.USE_ACCEPTS_UPDATES)
final class AcceptUpdateByUseTest {

  private static final PolicyHistory TWO_VERSIONS =
      granted(UseCases.POLICY.followedBy(PolicyBuilder.aStricterPolicy().build()));
  private static final PolicyVersion V2 = new PolicyVersion(2, 0);
  private static final Instant IN_FORCE = Instant.parse("2027-01-01T00:00:00Z");

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final List<String> looks = new ArrayList<>();
  private final NoticeUseCases under2 = over(TWO_VERSIONS);
  private final AccountId person = signUpAndConsent(service);

  private NoticeUseCases over(PolicyHistory policy) {
    Ports watched =
        storage
            .ports()
            .behind(
                (method, arguments, call) -> {
                  looks.add(method.getDeclaringClass().getSimpleName() + "." + method.getName());
                  return call.call();
                });
    return new NoticeUseCases(watched, policy, (purpose, somebody) -> false);
  }

  private SecretToken signIn() {
    return granted(
            service.signIn.handle(
                new SignIn.Command(
                    storage.accounts.find(person).orElseThrow().email(),
                    Password.offered(People.PASSWORD.toCharArray()))))
        .token();
  }

  @Test
  void the_first_use_after_the_notice_was_shown_accepts_it_once() {
    under2.publishPolicy.handle();
    storage.clock.set(IN_FORCE);
    SecretToken token = signIn();
    use(token);
    under2.seeNotices.handle(person);
    use(token);
    assertEquals(List.of(), storage.acceptances.of(person));
    storage.clock.advance(Duration.ofNanos(1_000));
    Instant accepted = storage.clock.instant();

    use(token);
    storage.clock.advance(Duration.ofHours(1));
    use(token);

    assertEquals(
        List.of(new AcceptanceByUse(person, V2, accepted)), storage.acceptances.of(person));
    assertEquals(1, audited());
  }

  @Test
  void use_before_the_update_is_in_force_accepts_nothing() {
    under2.publishPolicy.handle();
    under2.seeNotices.handle(person);
    storage.clock.set(IN_FORCE.minusNanos(1_000));
    SecretToken token = signIn();
    use(token);
    assertEquals(List.of(), storage.acceptances.of(person));

    storage.clock.set(IN_FORCE);
    use(token);

    assertEquals(1, storage.acceptances.of(person).size());
  }

  @Test
  void whoever_signed_up_under_the_update_has_nothing_to_accept() {
    storage.clock.set(IN_FORCE);

    use(signIn());

    assertEquals(List.of(), storage.acceptances.of(person));
  }

  @Test
  void accepting_an_update_does_not_revive_consent_given_under_other_promises() {
    under2.publishPolicy.handle();
    under2.seeNotices.handle(person);
    storage.clock.set(IN_FORCE);
    use(signIn());
    assertTrue(storage.acceptances.has(person, V2));

    assertEquals(
        Outcome.refused(Reason.CONSENT_PREDATES_WORDING),
        FaceAnalysisConsent.of(
            storage.consents.of(person), TWO_VERSIONS.inForceAt(IN_FORCE).version()));
    assertEquals(1, storage.consents.of(person).decisions().size());
  }

  @Test
  void a_minor_version_after_a_major_one_is_accepted_with_it() {
    PolicyHistory three =
        granted(
            TWO_VERSIONS.followedBy(
                PolicyBuilder.aPolicy("2.1").from("2027-02-01").keepingPhotosFor(12).build()));
    NoticeUseCases under21 = over(three);
    under21.publishPolicy.handle();
    under21.seeNotices.handle(person);
    storage.clock.set(Instant.parse("2027-02-02T00:00:00Z"));

    assertEquals(V2, under21.acceptUpdateByUse.handle(person).orElseThrow().version());
  }

  @Test
  void without_an_update_a_use_costs_no_look_and_afterwards_one() {
    SecretToken token = signIn();
    NoticeUseCases under1 = over(UseCases.POLICY);
    assertTrue(under1.authenticate.handle(token).isPresent());
    assertEquals(List.of("Sessions.findByHash"), looks);

    under2.publishPolicy.handle();
    under2.seeNotices.handle(person);
    storage.clock.set(IN_FORCE);
    SecretToken later = signIn();
    use(later);
    looks.clear();
    use(later);

    assertEquals(List.of("Sessions.findByHash", "Acceptances.has"), looks);
  }

  @Test
  void the_acceptances_go_with_the_account() {
    under2.publishPolicy.handle();
    under2.seeNotices.handle(person);
    storage.clock.set(IN_FORCE);
    use(signIn());

    granted(service.closeAccount.handle(person));

    assertEquals(List.of(), storage.acceptances.of(person));
  }

  private void use(SecretToken token) {
    assertEquals(person, under2.authenticate.handle(token).orElseThrow().account());
  }

  private long audited() {
    return storage.trail.entries().stream()
        .filter(entry -> entry.event() == AuditEvent.UPDATE_ACCEPTED)
        .count();
  }
}
