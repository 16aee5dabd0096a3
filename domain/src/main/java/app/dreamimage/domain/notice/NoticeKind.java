package app.dreamimage.domain.notice;

import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;

/** What a notice can be about. A closed set: there is no free text. */
@Enforces({Clause.MAJOR_CHANGES_ARE_ANNOUNCED, Clause.RIGHT_TO_OBJECT})
public enum NoticeKind {
  /** A version of the policy with other promises; the subject is its number. */
  POLICY_CHANGED(Purpose.ACCOUNT_MANAGEMENT, Clause.MAJOR_CHANGES_ARE_ANNOUNCED),
  /** The service passes to another owner; the subject is the merger. */
  OWNER_CHANGES(Purpose.LEGAL_COMPLIANCE, Clause.MERGER_BINDS_THE_RECEIVER),
  /** The law demands data of the person; the subject is the order. */
  ORDERED_BY_LAW(Purpose.LEGAL_COMPLIANCE, Clause.DISCLOSED_WHERE_LAW_REQUIRES),
  /** A request was answered or turned down; the subject is the request. */
  REQUEST_ANSWERED(Purpose.LEGAL_COMPLIANCE, Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME),
  /** The answer to a request takes longer (GDPR Art. 12(3)); the subject is the request. */
  REQUEST_TAKES_LONGER(Purpose.LEGAL_COMPLIANCE, Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME),
  /** Something new can be done here; the subject is the news. */
  NEWS_OF_THE_SERVICE(Purpose.COMMUNICATIONS, Clause.PERSONAL_DATA_HAS_A_CLOSED_SET_OF_PURPOSES);

  private final Purpose purpose;
  private final Clause clause;

  NoticeKind(Purpose purpose, Clause clause) {
    this.purpose = purpose;
    this.clause = clause;
  }

  /** For which purpose people are told. */
  public Purpose purpose() {
    return purpose;
  }

  /** The clause under which people are told. */
  public Clause clause() {
    return clause;
  }

  /** Whether the subject is a version of the policy rather than an identity. */
  boolean isAboutThePolicy() {
    return this == POLICY_CHANGED;
  }

  /** Grants that a person is not told, where nobody is bound to tell them (GDPR Art. 21). */
  public Outcome<NoticeKind> decline() {
    return purpose == Purpose.COMMUNICATIONS
        ? Outcome.granted(this)
        : Outcome.refused(Reason.NOTICE_CANNOT_BE_DECLINED);
  }
}
