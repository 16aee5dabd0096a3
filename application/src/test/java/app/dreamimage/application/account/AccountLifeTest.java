package app.dreamimage.application.account;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.Expect.refused;
import static app.dreamimage.application.People.PASSWORD;
import static app.dreamimage.application.People.application;
import static app.dreamimage.application.People.signUp;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.account.SignIn.Opened;
import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.RightsUseCases;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.Password;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.account.SecretToken;
import app.dreamimage.domain.account.Session;
import app.dreamimage.domain.account.SessionId;
import app.dreamimage.domain.account.Username;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Opening an account, signing in and out, and what a refusal leaves behind: nothing. */
final class AccountLifeTest {

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());

  @Test
  @Proves(Clause.ACCOUNT_NEEDS_ONLY_EMAIL_NAME_PASSWORD)
  void an_account_holds_what_was_given_and_the_password_only_protected() {
    AccountId id = granted(service.signUp.handle(application("vincent@example.org")));

    Account account = granted(service.seeAccount.handle(id));

    assertEquals("vincent@example.org", account.email().value());
    assertEquals("Vincent", account.username().value());
    assertEquals(Region.EUROPEAN_ECONOMIC_AREA, account.region());
    assertEquals(storage.clock.instant(), account.openedAt());
    assertFalse(account.password().encoded().contains(PASSWORD));
    assertTrue(storage.pseudonyms.of(id).isPresent());
  }

  @Test
  void a_password_is_overwritten_whether_signing_up_is_granted_or_refused() {
    for (String birthDate : List.of("1990-01-01", "2020-01-01")) {
      Password password = Password.chosen(PASSWORD.toCharArray());

      service.signUp.handle(
          new SignUp.Command(
              new EmailAddress("a" + birthDate + "@example.org"),
              new Username("A"),
              password,
              LocalDate.parse(birthDate),
              Region.UNITED_KINGDOM));

      assertArrayEquals(new char[PASSWORD.length()], password.characters());
    }
  }

  @Test
  @Proves({Clause.NOT_FOR_CHILDREN, Clause.CHILDRENS_DATA_NOT_KNOWINGLY_COLLECTED})
  void a_child_is_refused_and_nothing_of_the_attempt_is_kept() {
    storage.clock.set(Instant.parse("2026-11-23T12:00:00Z"));

    assertEquals(Reason.AGE_BELOW_MINIMUM, refused(applyBornOn("2013-11-24")));

    assertEquals(
        Optional.empty(), storage.accounts.findByEmail(new EmailAddress("kid@example.org")));
    assertEquals(0, storage.trail.size());
    granted(applyBornOn("2013-11-23"));
  }

  @Test
  @Proves(Clause.NOT_FOR_CHILDREN)
  void a_birthday_counts_when_it_has_come_everywhere_in_the_region() {
    storage.clock.set(Instant.parse("2026-11-23T03:59:59Z"));
    assertEquals(Reason.AGE_BELOW_MINIMUM, refused(applyBornOn("2013-11-23")));

    storage.clock.set(Instant.parse("2026-11-23T04:00:00Z"));

    granted(applyBornOn("2013-11-23"));
  }

  @Test
  @Proves(Clause.RIGHT_TO_CORRECTION)
  void what_is_corrected_while_a_password_is_protected_anew_stays_corrected() {
    AccountId id = granted(service.signUp.handle(application("vincent@example.org")));
    RightsUseCases rights = new RightsUseCases(storage.ports(), service);
    storage.protection.strengthen();
    UseCases interrupted =
        new UseCases(
            storage
                .ports()
                .behind(
                    (method, arguments, call) -> {
                      Object answer = call.call();
                      if (method.getName().equals("findByEmail")) {
                        granted(
                            rights.correctAccount.handle(
                                CorrectAccount.Command.of(id, new Username("Theo"))));
                      }
                      return answer;
                    }));

    granted(
        interrupted.signIn.handle(
            new SignIn.Command(
                new EmailAddress("vincent@example.org"),
                Password.offered(PASSWORD.toCharArray()))));

    assertEquals("Theo", storage.accounts.find(id).orElseThrow().username().value());
  }

  private Outcome<AccountId> applyBornOn(String birthDate) {
    return service.signUp.handle(
        new SignUp.Command(
            new EmailAddress("kid@example.org"),
            new Username("Kid"),
            Password.chosen(PASSWORD.toCharArray()),
            LocalDate.parse(birthDate),
            Region.EUROPEAN_ECONOMIC_AREA));
  }

  @Test
  @Proves(Clause.DATA_STAYS_IN_THE_HOME_REGION)
  void somebody_from_a_region_that_is_not_served_is_refused_and_forgotten() {
    assertEquals(
        Reason.REGION_NOT_SERVED,
        refused(
            service.signUp.handle(
                new SignUp.Command(
                    new EmailAddress("hokusai@example.org"),
                    new Username("Hokusai"),
                    Password.chosen(PASSWORD.toCharArray()),
                    LocalDate.of(1960, 10, 31),
                    Region.JAPAN))));

    assertEquals(0, storage.trail.size());
  }

  @Test
  void a_birth_date_that_cannot_be_is_refused_by_name() {
    InvalidValue invalid = assertThrows(InvalidValue.class, () -> applyBornOn("1850-01-01"));

    assertEquals("birthDate", invalid.field());
  }

  @Test
  void an_email_in_use_is_refused_in_whatever_case_it_is_written() {
    granted(service.signUp.handle(application("vincent@example.org")));

    assertEquals(
        Reason.EMAIL_ALREADY_USED,
        refused(service.signUp.handle(application(" Vincent@Example.ORG "))));
  }

  @Test
  void a_token_opens_the_session_that_was_signed_in_and_is_kept_only_as_a_hash() {
    AccountId id = granted(service.signUp.handle(application("vincent@example.org")));

    Opened opened = granted(signIn("vincent@example.org", PASSWORD));

    Session session = service.authenticate.handle(opened.token()).orElseThrow();
    assertEquals(opened.session(), session);
    assertEquals(id, session.account());
    assertFalse(session.hash().value().contains(opened.token().value()));
    assertEquals(List.of(session), service.seeSessions.handle(id));
    assertEquals(Optional.empty(), service.authenticate.handle(new SecretToken("made up")));
  }

  @Test
  @Proves(Clause.ACCESS_IS_LIMITED)
  void an_unknown_email_and_a_wrong_password_are_answered_alike() {
    granted(service.signUp.handle(application("vincent@example.org")));

    assertEquals(
        signIn("nobody@example.org", PASSWORD), signIn("vincent@example.org", PASSWORD + "!"));
    assertEquals(Reason.CREDENTIALS_WRONG, refused(signIn("nobody@example.org", PASSWORD)));
  }

  @Test
  @Proves(Clause.ACCESS_IS_LIMITED)
  void a_session_ends_at_the_instant_it_expires() {
    AccountId id = granted(service.signUp.handle(application("vincent@example.org")));
    SecretToken token = granted(signIn("vincent@example.org", PASSWORD)).token();
    Duration lifetime = UseCases.SESSION_LIFETIME.longest();
    storage.clock.advance(lifetime.minusNanos(1_000));
    assertTrue(service.authenticate.handle(token).isPresent());

    storage.clock.advance(Duration.ofNanos(1_000));

    assertEquals(Optional.empty(), service.authenticate.handle(token));
    assertEquals(List.of(), service.seeSessions.handle(id));
  }

  @Test
  void a_person_ends_one_session_and_the_other_stays_open() {
    AccountId id = granted(service.signUp.handle(application("vincent@example.org")));
    Opened one = granted(signIn("vincent@example.org", PASSWORD));
    Opened other = granted(signIn("vincent@example.org", PASSWORD));

    granted(service.endSession.handle(id, one.session().id()));

    assertEquals(Optional.empty(), service.authenticate.handle(one.token()));
    assertTrue(service.authenticate.handle(other.token()).isPresent());
    assertEquals(Reason.NOT_THERE, refused(service.endSession.handle(id, one.session().id())));
    assertEquals(
        Reason.NOT_THERE,
        refused(service.endSession.handle(signUp(service), other.session().id())));
    assertEquals(
        Reason.NOT_THERE, refused(service.endSession.handle(id, new SessionId(Fresh.uuid()))));
  }

  @Test
  @Proves(Clause.ACCOUNT_NEEDS_ONLY_EMAIL_NAME_PASSWORD)
  void a_password_protected_by_weaker_parameters_is_protected_anew_on_signing_in() {
    AccountId id = granted(service.signUp.handle(application("vincent@example.org")));
    Account before = granted(service.seeAccount.handle(id));
    granted(signIn("vincent@example.org", PASSWORD));
    assertEquals(before, granted(service.seeAccount.handle(id)));

    storage.protection.strengthen();
    granted(signIn("vincent@example.org", PASSWORD));

    Account after = granted(service.seeAccount.handle(id));
    assertNotEquals(before.password(), after.password());
    assertFalse(storage.protection.isOutdated(after.password()));
    granted(signIn("vincent@example.org", PASSWORD));
  }

  @Test
  @Proves(Clause.ACCESS_IS_LIMITED)
  void a_password_that_is_changed_while_it_is_checked_opens_nothing_and_stays_changed() {
    AccountId id = granted(service.signUp.handle(application("vincent@example.org")));
    storage.protection.strengthen();
    AtomicBoolean changed = new AtomicBoolean();
    Account[] renewed = new Account[1];
    UseCases hooked =
        new UseCases(
            storage
                .ports()
                .behind(
                    (method, arguments, call) -> {
                      if (method.getName().equals("findAndLock")
                          && changed.compareAndSet(false, true)) {
                        Account account = storage.accounts.find(id).orElseThrow();
                        renewed[0] =
                            account.withPassword(
                                storage.protection.protect(
                                    Password.chosen("another secret 1".toCharArray())));
                        storage.accounts.replace(renewed[0]);
                      }
                      return call.call();
                    }));

    assertEquals(
        Reason.CREDENTIALS_WRONG,
        refused(
            hooked.signIn.handle(
                new SignIn.Command(
                    new EmailAddress("vincent@example.org"),
                    Password.offered(PASSWORD.toCharArray())))));

    assertEquals(Optional.of(renewed[0]), storage.accounts.find(id));
    assertEquals(List.of(), storage.sessions.of(id));
  }

  @Test
  @Proves({Clause.ACCOUNT_DELETION_IS_COMPLETE, Clause.RIGHT_TO_DELETION})
  void a_closed_account_opens_no_session_and_leaves_its_email_free() {
    AccountId id = granted(service.signUp.handle(application("vincent@example.org")));
    SecretToken token = granted(signIn("vincent@example.org", PASSWORD)).token();

    assertEquals(id, granted(service.closeAccount.handle(id)).account());

    assertEquals(Optional.empty(), service.authenticate.handle(token));
    assertEquals(Reason.NOT_THERE, refused(service.seeAccount.handle(id)));
    assertEquals(Reason.CREDENTIALS_WRONG, refused(signIn("vincent@example.org", PASSWORD)));
    assertEquals(Reason.NOT_THERE, refused(service.closeAccount.handle(id)));
    granted(service.signUp.handle(application("vincent@example.org")));
  }

  private Outcome<Opened> signIn(String email, String password) {
    return service.signIn.handle(
        new SignIn.Command(new EmailAddress(email), Password.offered(password.toCharArray())));
  }
}
