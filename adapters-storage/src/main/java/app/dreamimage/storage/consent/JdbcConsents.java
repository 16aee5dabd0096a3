package app.dreamimage.storage.consent;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.ConsentDecision;
import app.dreamimage.domain.consent.ConsentHistory;
import app.dreamimage.domain.consent.Consents;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Consent decisions in the database. Their order is that in which they were added, not that of
 * their instants: a clock set back must not let a withdrawal count as older than what it withdraws.
 */
@Singleton
final class JdbcConsents implements Consents {

  private final ConsentDecisionRows rows;

  JdbcConsents(ConsentDecisionRows rows) {
    this.rows = rows;
  }

  @Override
  public ConsentHistory of(AccountId account) {
    List<ConsentDecision> decisions = new ArrayList<>();
    Instant latest = Instant.MIN;
    for (ConsentDecisionRow row : rows.of(account.value())) {
      ConsentDecision decision = row.toDecision(latest);
      latest = decision.decidedAt();
      decisions.add(decision);
    }
    return new ConsentHistory(decisions);
  }

  @Override
  public void add(AccountId account, ConsentDecision decision) {
    rows.save(ConsentDecisionRow.of(account.value(), decision));
  }

  @Override
  public void removeAllOf(AccountId account) {
    rows.deleteAllOf(account.value());
  }
}
