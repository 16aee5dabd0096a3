package app.dreamimage.application.notice;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.People.signUp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.NoticeUseCases;
import app.dreamimage.application.inmemory.RightsUseCases;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticeSubject;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What happens to the mail that is under way when somebody no longer wants it. */
@Timeout(60)
final class MailUnderWayTest {

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final RightsUseCases rights = new RightsUseCases(storage.ports(), service);
  private final NoticeUseCases notices =
      new NoticeUseCases(storage.ports(), UseCases.POLICY, service.objections, service.mails);
  private final AccountId person = signUp(service);

  @Test
  @Proves(Clause.RIGHT_TO_OBJECT)
  void no_news_is_mailed_once_an_objection_has_returned() throws Exception {
    waitsForTheMail(() -> granted(rights.objectToPurpose.handle(person, Purpose.COMMUNICATIONS)));
  }

  @Test
  @Proves(Clause.RIGHT_TO_OBJECT)
  void no_news_is_mailed_once_it_has_been_declined() throws Exception {
    waitsForTheMail(
        () ->
            granted(
                notices.declineNotices.handle(
                    new DeclineNotices.Command(person, NoticeKind.NEWS_OF_THE_SERVICE, true))));
  }

  @Test
  @Proves(Clause.RIGHT_TO_RESTRICTION)
  void no_news_is_mailed_once_a_restriction_has_returned() throws Exception {
    waitsForTheMail(() -> granted(rights.restrictProcessing.handle(person)));
  }

  @Test
  @Proves(Clause.ACCOUNT_DELETION_IS_COMPLETE)
  void no_mail_goes_out_once_the_closing_of_an_account_has_returned() throws Exception {
    waitsForTheMail(() -> granted(service.closeAccount.handle(person)));
  }

  @Test
  void nobody_waits_for_mail_to_somebody_else_nor_longer_than_a_mail_may_take() {
    MailsUnderWay mails = new MailsUnderWay(Duration.ofMillis(1));
    assertTrue(
        mails.during(
            person,
            () -> {
              mails.awaitEnd(signUp(service));
              mails.awaitEnd(person);
              return true;
            }));
  }

  private void waitsForTheMail(Runnable unwanted) throws Exception {
    tell();
    CompletableFuture<Void> mailing = new CompletableFuture<>();
    CompletableFuture<Void> goOn = new CompletableFuture<>();
    notices.whileMailing =
        () -> {
          mailing.complete(null);
          goOn.join();
        };
    CompletableFuture<Integer> taken = CompletableFuture.supplyAsync(notices.mailNotices::handle);
    mailing.get(30, TimeUnit.SECONDS);
    CompletableFuture<Integer> mailedAtReturn =
        CompletableFuture.runAsync(unwanted).thenApply(done -> notices.mailed.size());
    assertTrue(isStillWaiting(mailedAtReturn));

    goOn.complete(null);

    assertEquals(1, mailedAtReturn.get(30, TimeUnit.SECONDS));
    taken.get(30, TimeUnit.SECONDS);
    notices.whileMailing = () -> {};
    tell();
    notices.mailNotices.handle();
    assertEquals(1, notices.mailed.size());
  }

  private static boolean isStillWaiting(CompletableFuture<Integer> future) throws Exception {
    try {
      future.get(200, TimeUnit.MILLISECONDS);
      return false;
    } catch (TimeoutException e) {
      return true;
    }
  }

  private void tell() {
    notices.notifyPerson.handle(
        new NotifyPerson.Command(
            person, NoticeKind.NEWS_OF_THE_SERVICE, NoticeSubject.of(Fresh.uuid())));
  }
}
