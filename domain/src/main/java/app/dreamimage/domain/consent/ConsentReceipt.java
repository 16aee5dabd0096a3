package app.dreamimage.domain.consent;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.policy.PolicyVersion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person can hold in their hands about their consent to one purpose, in the structure of
 * ISO/IEC TS 27560: who may do what with which data, under which words, and every decision so far.
 *
 * @param id the same for the same decisions of the same person, another after the next decision
 * @param principal a random name that stands for the person
 * @param categories the kinds of data, beside the record of the consent itself
 * @param longestStay how long the data stays at the longest, as was promised at the last decision
 * @param events every decision about the purpose, oldest first; at least one
 */
@Enforces(Clause.CONTROL_OVER_FACIAL_PROCESSING)
public record ConsentReceipt(
    UUID id,
    DataController controller,
    UUID principal,
    Purpose purpose,
    List<DataCategory> categories,
    Duration longestStay,
    List<Event> events) {

  /** How consent stands after a decision. */
  public enum State {
    GIVEN,
    WITHDRAWN,
    /** Said no without having agreed before. */
    REFUSED
  }

  /**
   * One decision.
   *
   * @param notice the version of the policy that the person was shown
   * @param shown the very words, where they are known
   */
  public record Event(Instant at, State state, PolicyVersion notice, Optional<WordingShown> shown) {
    public Event {
      requireNonNull(at, "at");
      requireNonNull(state, "state");
      requireNonNull(notice, "notice");
      requireNonNull(shown, "shown");
    }
  }

  public ConsentReceipt {
    requireNonNull(id, "id");
    requireNonNull(controller, "controller");
    requireNonNull(principal, "principal");
    requireNonNull(purpose, "purpose");
    categories = List.copyOf(categories);
    requireNonNull(longestStay, "longestStay");
    events = List.copyOf(events);
    if (events.isEmpty()) {
      throw new IllegalArgumentException("events: must hold one at least");
    }
  }

  /** The receipt about a purpose; empty if the person was never asked about it. */
  public static Optional<ConsentReceipt> of(
      UUID principal,
      DataController controller,
      Purpose purpose,
      ConsentHistory history,
      PolicyHistory policy) {
    List<ConsentDecision> decisions =
        history.decisions().stream().filter(decision -> decision.purpose() == purpose).toList();
    if (decisions.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ConsentReceipt(
            identity(principal, purpose, decisions.size()),
            controller,
            principal,
            purpose,
            Arrays.stream(DataCategory.values())
                .filter(category -> category != DataCategory.CONSENTS)
                .filter(category -> category.purposes().contains(purpose))
                .toList(),
            policy.termsAt(decisions.get(decisions.size() - 1).decidedAt()).longestPhotoStay(),
            events(decisions)));
  }

  private static List<Event> events(List<ConsentDecision> decisions) {
    List<Event> events = new ArrayList<>();
    boolean hadAgreed = false;
    for (ConsentDecision decision : decisions) {
      hadAgreed |= decision.granted();
      events.add(
          new Event(
              decision.decidedAt(),
              state(decision.granted(), hadAgreed),
              decision.wording(),
              decision.shown()));
    }
    return events;
  }

  private static State state(boolean granted, boolean hadAgreed) {
    if (granted) {
      return State.GIVEN;
    }
    return hadAgreed ? State.WITHDRAWN : State.REFUSED;
  }

  private static UUID identity(UUID principal, Purpose purpose, int decisions) {
    String name = "consent receipt " + principal + " " + purpose + " " + decisions;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII));
  }

  /** How consent stands after the last decision. */
  public State state() {
    return events.get(events.size() - 1).state();
  }
}
