package app.dreamimage.domain.notice;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.policy.PolicyVersion;
import java.time.Instant;

/** Builds notices for tests: that version 2.0 is coming, created at noon, unless told otherwise. */
public final class NoticeBuilder {

  private AccountId account = new AccountId(Fresh.uuid());
  private NoticeKind kind = NoticeKind.POLICY_CHANGED;
  private NoticeSubject subject = NoticeSubject.of(new PolicyVersion(2, 0));
  private Instant createdAt = Moments.NOON;

  private NoticeBuilder() {}

  /** A notice. */
  public static NoticeBuilder aNotice() {
    return new NoticeBuilder();
  }

  public NoticeBuilder to(AccountId given) {
    account = given;
    return this;
  }

  public NoticeBuilder of(NoticeKind given) {
    kind = given;
    return this;
  }

  public NoticeBuilder about(PolicyVersion given) {
    subject = NoticeSubject.of(given);
    return this;
  }

  public NoticeBuilder about(NoticeSubject given) {
    subject = given;
    return this;
  }

  public NoticeBuilder at(Instant given) {
    createdAt = given;
    return this;
  }

  public Notice build() {
    return Notice.of(new NoticeId(Fresh.uuid()), account, kind, subject, createdAt);
  }
}
