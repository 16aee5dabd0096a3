package app.dreamimage.storage.rights;

import static app.dreamimage.application.Expect.granted;

import app.dreamimage.application.account.DecideUnderAgeReport;
import app.dreamimage.application.disclosure.DiscloseToRecipient;
import app.dreamimage.application.disclosure.ExecuteLegalOrder;
import app.dreamimage.application.disclosure.RegisterLegalOrder;
import app.dreamimage.application.disclosure.ReviewLegalOrder;
import app.dreamimage.application.notice.NotifyPerson;
import app.dreamimage.application.rights.TurnDownRightsRequest;
import app.dreamimage.application.usage.CountUse;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.UnderAgeReportId;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.disclosure.AuthorityKind;
import app.dreamimage.domain.disclosure.LegalOrderId;
import app.dreamimage.domain.disclosure.OrderReference;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticeSubject;
import app.dreamimage.domain.rights.Inquiry;
import app.dreamimage.domain.rights.RefusalGround;
import app.dreamimage.domain.rights.RightsRequest;
import app.dreamimage.domain.usage.DeviceClass;
import app.dreamimage.domain.usage.UsageResult;
import app.dreamimage.domain.usage.UsedFeature;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** What others do about a person, and what the service does without being asked. */
final class Befallings {

  private final LivedIn service;
  private final SplittableRandom fate;
  private final List<Consumer<AccountId>> all;

  Befallings(LivedIn service, SplittableRandom fate) {
    this.service = service;
    this.fate = fate;
    all =
        List.of(
            this::bePassedOn,
            this::beOrdered,
            this::beReported,
            person ->
                granted(
                    service.staff.recordMergerNotice.handle(
                        service.officer, service.merger, person)),
            this::beToldSomething,
            this::beToldSomething,
            person -> service.notices.mailNotices.handle(),
            this::beTurnedDown,
            this::beCounted,
            person -> inquire(),
            person -> service.useCases.sweepFacialData.handle(),
            person -> service.useCases.signTreeHead.handle());
  }

  void letOneHappen(AccountId person) {
    all.get(fate.nextInt(all.size())).accept(person);
  }

  /** Data goes to a provider, unless the person does not want that. */
  private void bePassedOn(AccountId person) {
    service.staff.discloseToRecipient.handle(
        new DiscloseToRecipient.Command(
            person, service.recipient.id(), DataCategory.ACCOUNT, service.recipient.purpose()));
  }

  /** An order comes in, and perhaps goes further; what it forbids to tell may soon be told. */
  private void beOrdered(AccountId person) {
    LegalOrderId order =
        granted(
                service.staff.registerLegalOrder.handle(
                    new RegisterLegalOrder.Command(
                        service.support,
                        person,
                        AuthorityKind.COURT,
                        new OrderReference("12-K-3/26"),
                        Set.of(DataCategory.SESSIONS, DataCategory.ACCOUNT),
                        LocalDate.of(2026, 11, 30),
                        fate.nextBoolean()
                            ? Optional.of(service.clock.instant().plusSeconds(1))
                            : Optional.empty())))
            .demand()
            .id();
    if (fate.nextInt(4) > 0) {
      boolean approved = fate.nextInt(4) > 0;
      granted(
          service.staff.reviewLegalOrder.handle(
              new ReviewLegalOrder.Command(service.officer, order, approved)));
      if (approved && fate.nextBoolean()) {
        granted(
            service.staff.executeLegalOrder.handle(
                new ExecuteLegalOrder.Command(service.officer, order, answer -> {})));
      }
    }
    service.clock.advance(Duration.ofSeconds(1));
    service.staff.tellAboutLegalOrders.handle();
  }

  private void beReported(AccountId person) {
    UnderAgeReportId report =
        granted(service.staff.reportUnderAge.handle(service.support, person)).id();
    if (fate.nextBoolean()) {
      granted(
          service.staff.decideUnderAgeReport.handle(
              new DecideUnderAgeReport.Command(service.officer, report, false)));
    }
  }

  private void beToldSomething(AccountId person) {
    NoticeKind kind =
        fate.nextBoolean() ? NoticeKind.NEWS_OF_THE_SERVICE : NoticeKind.ORDERED_BY_LAW;
    service.notices.notifyPerson.handle(
        new NotifyPerson.Command(person, kind, NoticeSubject.of(Fresh.uuid())));
  }

  /** The ground fits what is known of the one who asks. */
  private void beTurnedDown(AccountId person) {
    service.requests(person, RightsRequest.Open.class).stream()
        .findAny()
        .ifPresent(
            request ->
                granted(
                    service.rights.turnDownRightsRequest.handle(
                        new TurnDownRightsRequest.Command(
                            service.support,
                            request.id(),
                            request instanceof RightsRequest.Received
                                ? RefusalGround.IDENTITY_NOT_CONFIRMED
                                : RefusalGround.EXCESSIVE))));
  }

  private void beCounted(AccountId person) {
    service.count(
        new CountUse.Command(
            person, UsedFeature.ORDERING, "oil", UsageResult.DONE, DeviceClass.UNKNOWN));
  }

  /** A letter comes from somebody, perhaps the person, and is answered or not. */
  private void inquire() {
    Inquiry inquiry = service.rights.receiveInquiry.handle(service.clock.instant());
    if (fate.nextBoolean()) {
      granted(service.rights.answerInquiry.handle(service.support, inquiry.id()));
    }
  }
}
