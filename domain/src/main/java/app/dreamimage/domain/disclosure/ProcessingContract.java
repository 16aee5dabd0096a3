package app.dreamimage.domain.disclosure;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.InvalidValue;
import java.time.Instant;
import java.util.Set;

/**
 * A contract that binds a provider to process for the service only (GDPR Art. 28).
 *
 * @param reference where it is filed, 1 to 80 characters
 * @param terms what it says
 */
@Enforces(Clause.PROVIDERS_ARE_BOUND_BY_CONTRACT)
public record ProcessingContract(String reference, Term term, Set<ProcessingTerm> terms) {

  private static final int LONGEST_REFERENCE = 80;

  public ProcessingContract {
    requireNonNull(term, "term");
    terms = Set.copyOf(terms);
    if (reference.isBlank() || reference.length() > LONGEST_REFERENCE) {
      throw new InvalidValue("contractReference", "1 to 80 characters");
    }
  }

  /** Whether it binds at this instant: it holds, and says all that it has to say. */
  public boolean bindsAt(Instant instant) {
    return term.holdsAt(instant) && terms.containsAll(Set.of(ProcessingTerm.values()));
  }
}
