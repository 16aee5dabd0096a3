package app.dreamimage.domain.notice;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.time.Instant;
import java.util.Optional;

/**
 * That one person is told one thing, once. Its words come from a catalogue, by kind and subject.
 *
 * @param delivery how it first reached the person; empty until it has
 * @param readAt when the person marked it as read; empty until they do
 */
@Enforces(Clause.MAJOR_CHANGES_ARE_ANNOUNCED)
public record Notice(
    NoticeId id,
    AccountId account,
    NoticeKind kind,
    NoticeSubject subject,
    Instant createdAt,
    Optional<Delivery> delivery,
    Optional<Instant> readAt) {

  public Notice {
    requireNonNull(id, "id");
    requireNonNull(account, "account");
    requireNonNull(createdAt, "createdAt");
    requireNonNull(delivery, "delivery");
    requireNonNull(readAt, "readAt");
    if (subject.isVersion() != kind.isAboutThePolicy()) {
      throw new IllegalArgumentException("subject: is none of a notice of this kind");
    }
  }

  /** A notice that has not reached the person yet. */
  public static Notice of(
      NoticeId id, AccountId account, NoticeKind kind, NoticeSubject subject, Instant now) {
    return new Notice(id, account, kind, subject, now, Optional.empty(), Optional.empty());
  }

  /** The same notice after it reached the person; only the first time counts. */
  public Notice delivered(NoticeChannel channel, Instant now) {
    return new Notice(
        id,
        account,
        kind,
        subject,
        createdAt,
        delivery.or(() -> Optional.of(new Delivery(channel, now))),
        readAt);
  }

  /** The same notice after the person read it, which they did in the app; the first time counts. */
  public Notice read(Instant now) {
    Notice seen = delivered(NoticeChannel.IN_APP, now);
    return new Notice(
        id, account, kind, subject, createdAt, seen.delivery, readAt.or(() -> Optional.of(now)));
  }
}
