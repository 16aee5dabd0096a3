package app.dreamimage.storage.disclosure;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.disclosure.Disclosure;
import app.dreamimage.domain.policy.Clause;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the register of disclosures as a row; its number keeps the order. */
@MappedEntity("disclosure")
record DisclosureRow(
    @Id @GeneratedValue @Nullable Long disclosureNumber,
    UUID accountId,
    String recipient,
    String category,
    String purpose,
    String clause,
    Instant disclosedAt,
    @Nullable Instant hiddenUntil) {

  static DisclosureRow of(Disclosure disclosure) {
    return new DisclosureRow(
        null,
        disclosure.person().value(),
        disclosure.recipient(),
        disclosure.category().name(),
        disclosure.purpose().name(),
        disclosure.under().id(),
        disclosure.at(),
        disclosure.hiddenUntil().orElse(null));
  }

  Disclosure toDisclosure() {
    return new Disclosure(
        new AccountId(accountId),
        recipient,
        DataCategory.valueOf(category),
        Purpose.valueOf(purpose),
        Clause.withId(clause).orElseThrow(),
        disclosedAt,
        Optional.ofNullable(hiddenUntil));
  }
}
