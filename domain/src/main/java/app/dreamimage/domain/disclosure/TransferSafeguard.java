package app.dreamimage.domain.disclosure;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.InvalidValue;
import java.time.Instant;
import java.util.Set;

/**
 * What protects data that leaves a person's region (GDPR Chapter V).
 *
 * @param regions for which it was decided, agreed or approved
 */
@Enforces({Clause.TRANSFERS_NEED_SAFEGUARDS, Clause.FACIAL_DATA_HAS_TRANSFER_PROTECTION})
public record TransferSafeguard(Kind kind, Set<Region> regions, Term term) {

  /** The kinds of safeguards. A closed set. */
  public enum Kind {
    /** A decision that the law of a region protects well enough (Art. 45). */
    ADEQUACY_DECISION,
    /** Standard contractual clauses agreed with the recipient (Art. 46(2)(c)). */
    STANDARD_CONTRACTUAL_CLAUSES,
    /** Rules that bind every part of one company (Art. 47). */
    BINDING_CORPORATE_RULES
  }

  public TransferSafeguard {
    requireNonNull(kind, "kind");
    requireNonNull(term, "term");
    regions = Set.copyOf(regions);
    if (regions.isEmpty()) {
      throw new InvalidValue("safeguardRegions", "one or more regions");
    }
    if (kind == Kind.ADEQUACY_DECISION && regions.contains(Region.ELSEWHERE)) {
      throw new InvalidValue("safeguardRegions", "regions that the decision names");
    }
  }

  /** Whether it protects what goes there at this instant. */
  public boolean protects(Region region, Standing standing, Instant instant) {
    return regions.contains(region)
        && term.holdsAt(instant)
        && (kind != Kind.BINDING_CORPORATE_RULES || standing == Standing.OWN);
  }
}
