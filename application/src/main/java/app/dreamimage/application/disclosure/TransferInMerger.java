package app.dreamimage.application.disclosure;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.application.RestrictionsAndObjections;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.AuditedClock;
import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.disclosure.Disclosure;
import app.dreamimage.domain.disclosure.Disclosures;
import app.dreamimage.domain.disclosure.Merger;
import app.dreamimage.domain.disclosure.MergerId;
import app.dreamimage.domain.disclosure.MergerTransfer;
import app.dreamimage.domain.disclosure.SureInstant;
import app.dreamimage.domain.notice.Delivery;
import app.dreamimage.domain.notice.Notice;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.Notices;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.ReportSection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Hands the data of one person over to the receiver of a merger: all but facial data. */
@WhenRestricted(
    value = WhenRestricted.Conduct.REFUSED,
    because = "What is restricted is stored where it is until the person lifts the restriction.")
public final class TransferInMerger {

  private final MergerStep step;
  private final Accounts accounts;
  private final RestrictionsAndObjections limits;
  private final Notices notices;
  private final Disclosures disclosures;
  private final List<PersonalDataHolder> holders;
  private final AuditRecorder audit;
  private final AuditedClock clock;
  private final PolicyHistory policy;

  /**
   * The handing over.
   *
   * @param holders every place that holds personal data
   */
  public TransferInMerger(
      MergerStep step,
      Accounts accounts,
      RestrictionsAndObjections limits,
      Notices notices,
      Disclosures disclosures,
      List<PersonalDataHolder> holders,
      AuditRecorder audit,
      AuditedClock clock,
      PolicyHistory policy) {
    this.step = step;
    this.accounts = accounts;
    this.limits = limits;
    this.notices = notices;
    this.disclosures = disclosures;
    this.holders = List.copyOf(holders);
    this.audit = audit;
    this.clock = clock;
    this.policy = policy;
  }

  /** What goes over, or why nothing does. */
  public Outcome<List<ReportSection>> handle(StaffId staff, MergerId merger, AccountId person) {
    return step.take(
        staff,
        merger,
        AuditEvent.MERGER_TRANSFERRED,
        found ->
            accounts
                .findAndLock(person)
                .map(account -> decide(staff, found, account))
                .orElseGet(() -> Outcome.refused(Reason.NOT_THERE)));
  }

  private Outcome<List<ReportSection>> decide(StaffId staff, Merger merger, Account person) {
    Optional<Instant> noticeReachedAt =
        notices
            .find(person.id(), NoticeKind.OWNER_CHANGES, RecordMergerNotice.subject(merger))
            .flatMap(Notice::delivery)
            .map(Delivery::at);
    // The receiver is to go on with all of the service, so what it is there for has to be allowed.
    return limits
        .allow(person.id(), Purpose.IMAGE_GENERATION)
        .then(allowed -> SureInstant.of(clock.read()))
        .then(
            at ->
                MergerTransfer.of(
                        merger,
                        person.region(),
                        noticeReachedAt,
                        policy.termsAt(at.instant()).version(),
                        at)
                    .map(permitted -> handOver(merger, person, permitted, at)))
        .onRefusal(no -> audit.recordRefusal(staff, AuditEvent.MERGER_REFUSED, no));
  }

  private List<ReportSection> handOver(
      Merger merger, Account person, MergerTransfer permitted, SureInstant at) {
    List<ReportSection> sections =
        holders.stream()
            .map(holder -> holder.report(person.id()))
            .filter(section -> permitted.categories().contains(section.category()))
            .filter(section -> !section.records().isEmpty())
            .map(ForOthers::of)
            .toList();
    sections.stream()
        .map(ReportSection::category)
        .distinct()
        .map(
            category ->
                new Disclosure(
                    person.id(),
                    merger.receiver(),
                    category,
                    permitted.purposeOf(category),
                    Clause.MERGER_BINDS_THE_RECEIVER,
                    at.instant(),
                    Optional.empty()))
        .forEach(disclosures::add);
    audit.record(person.id(), AuditEvent.MERGER_TRANSFERRED, Clause.MERGER_BINDS_THE_RECEIVER);
    return sections;
  }
}
