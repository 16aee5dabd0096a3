package app.dreamimage.domain.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every version of the policy that was published, oldest first. Each is in force from the beginning
 * of its day in UTC up to, not including, the beginning of the next one's.
 */
@Enforces(Clause.POLICY_CHANGES_ARE_VERSIONED)
public final class PolicyHistory {

  private final List<PublishedPolicy> versions;

  private PolicyHistory(List<PublishedPolicy> versions) {
    this.versions = List.copyOf(versions);
  }

  /** The versions that this service was published under. */
  public static PolicyHistory ofThisService() {
    return beginningWith(PublishedPolicy.under(PolicyTerms.VERSION_1_0))
        .fold(
            history -> history,
            refusal -> {
              throw new IllegalStateException("the policy cannot be published: " + refusal);
            });
  }

  /** A history of one version, whose texts must state what its terms promise. */
  public static Outcome<PolicyHistory> beginningWith(PublishedPolicy first) {
    return first.judge().map(fit -> new PolicyHistory(List.of(fit)));
  }

  /**
   * The history with one more version at its end.
   *
   * <p>Refused with {@code NUMBER_OF_THE_TEXT_NOT_KEPT}, {@code VERSION_NOT_LATER} (by number or by
   * day) and {@code PROMISE_CHANGED_IN_MINOR_VERSION}.
   */
  public Outcome<PolicyHistory> followedBy(PublishedPolicy next) {
    PublishedPolicy last = versions.get(versions.size() - 1);
    if (!next.terms().inForceFrom().isAfter(last.terms().inForceFrom())) {
      return Outcome.refused(Reason.VERSION_NOT_LATER);
    }
    return next.judge()
        .then(fit -> PolicyDiff.between(last.text(), fit.text()).judge())
        .map(
            later -> {
              List<PublishedPolicy> longer = new ArrayList<>(versions);
              longer.add(next);
              return new PolicyHistory(longer);
            });
  }

  /** The versions, oldest first. */
  public List<PublishedPolicy> versions() {
    return versions;
  }

  /** The version with this number. */
  public Optional<PublishedPolicy> find(PolicyVersion version) {
    return versions.stream().filter(policy -> policy.version().equals(version)).findFirst();
  }

  /** The version in force at an instant; before the first one came into force, the first. */
  public PublishedPolicy inForceAt(Instant instant) {
    PublishedPolicy inForce = versions.get(0);
    for (PublishedPolicy version : versions) {
      if (!instant.isBefore(version.terms().beginning())) {
        inForce = version;
      }
    }
    return inForce;
  }

  /** What is promised at an instant: the terms of the version then in force. */
  public PolicyTerms termsAt(Instant instant) {
    return inForceAt(instant).terms();
  }

  /** The day since which anything has been promised: the first of the first version. */
  public LocalDate since() {
    return versions.get(0).terms().inForceFrom();
  }

  /**
   * The versions that had to be announced: each that began new promises, but for the first, which
   * nobody knew an earlier one of.
   */
  @Enforces(Clause.MAJOR_CHANGES_ARE_ANNOUNCED)
  public List<PublishedPolicy> announced() {
    List<PublishedPolicy> announced = new ArrayList<>();
    for (int i = 1; i < versions.size(); i++) {
      if (versions.get(i - 1).version().predatesPromisesOf(versions.get(i).version())) {
        announced.add(versions.get(i));
      }
    }
    return announced;
  }
}
