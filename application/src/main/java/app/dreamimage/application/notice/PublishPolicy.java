package app.dreamimage.application.notice;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticeSubject;
import app.dreamimage.domain.notice.Notices;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.PublishedPolicy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells everybody of every version of the policy that changed what is promised. It runs at start
 * and from then on again and again: whom a crash kept from being told is told the next time, and
 * whoever signs up before the version comes into force is told too. No member of the staff is asked
 * for it: a version is part of the program, and whether people learn of it is nobody's to decide.
 */
@Enforces(Clause.MAJOR_CHANGES_ARE_ANNOUNCED)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "Everybody must be told of a change of the policy.")
public final class PublishPolicy {

  private static final int BATCH = 100;

  /** So many at one time, so that what runs beside it, the sweeping of photos, never waits long. */
  private static final int MOST_AT_ONE_TIME = 5_000;

  private final PolicyHistory policy;
  private final Notices notices;
  private final NotifyPerson notify;
  private final InstantSource clock;
  private final Set<PolicyVersion> everybodyKnows = new HashSet<>();

  public PublishPolicy(
      PolicyHistory policy, Notices notices, NotifyPerson notify, InstantSource clock) {
    this.policy = policy;
    this.notices = notices;
    this.notify = notify;
    this.clock = clock;
  }

  /** Tells whoever has not been told, five thousand of them at the most; answers how many were. */
  public synchronized int handle() {
    int told = 0;
    for (PublishedPolicy version : policy.announced()) {
      if (!everybodyKnows.contains(version.version())) {
        told += tellOf(version);
      }
    }
    return told;
  }

  private int tellOf(PublishedPolicy version) {
    Instant now = clock.instant();
    int told = 0;
    List<AccountId> batch = next(version);
    while (!batch.isEmpty() && told < MOST_AT_ONE_TIME) {
      for (AccountId account : batch) {
        if (notify.handle(
            new NotifyPerson.Command(account, NoticeKind.POLICY_CHANGED, subject(version)))) {
          told++;
        }
      }
      batch = next(version);
    }
    if (batch.isEmpty() && !now.isBefore(version.terms().beginning())) {
      // From now on nobody can sign up who knew the promises before it.
      everybodyKnows.add(version.version());
    }
    return told;
  }

  private List<AccountId> next(PublishedPolicy version) {
    return notices.accountsWithout(
        NoticeKind.POLICY_CHANGED,
        subject(version),
        version.terms().beginning(),
        Optional.empty(),
        BATCH);
  }

  private static NoticeSubject subject(PublishedPolicy version) {
    return NoticeSubject.of(version.version());
  }
}
