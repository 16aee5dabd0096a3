package app.dreamimage.storage.disclosure;

import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.disclosure.Activity;
import app.dreamimage.domain.disclosure.ProcessingContract;
import app.dreamimage.domain.disclosure.ProcessingTerm;
import app.dreamimage.domain.disclosure.Recipient;
import app.dreamimage.domain.disclosure.RecipientId;
import app.dreamimage.domain.disclosure.Term;
import app.dreamimage.storage.database.NamesInAColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recipient as a row; the columns of a contract or a safeguard are null where there is none. */
@MappedEntity("recipient")
record RecipientRow(
    @Id UUID id,
    String name,
    String activity,
    String purpose,
    String categories,
    String region,
    String standing,
    @Nullable String safeguardKind,
    @Nullable String safeguardRegions,
    @Nullable LocalDate safeguardFrom,
    @Nullable LocalDate safeguardUntil,
    @Nullable String contractReference,
    @Nullable LocalDate contractFrom,
    @Nullable LocalDate contractUntil,
    @Nullable String contractTerms,
    Instant registeredAt) {

  static RecipientRow of(Recipient recipient) {
    SafeguardColumns safeguard = SafeguardColumns.of(recipient.destination());
    ProcessingContract contract = recipient.contract().orElse(null);
    return new RecipientRow(
        recipient.id().value(),
        recipient.name(),
        recipient.activity().name(),
        recipient.purpose().name(),
        NamesInAColumn.of(recipient.categories()),
        recipient.destination().region().name(),
        recipient.destination().standing().name(),
        safeguard.kind(),
        safeguard.regions(),
        safeguard.from(),
        safeguard.until(),
        contract == null ? null : contract.reference(),
        contract == null ? null : contract.term().from(),
        contract == null ? null : contract.term().until(),
        contract == null ? null : NamesInAColumn.of(contract.terms()),
        recipient.registeredAt());
  }

  Recipient toRecipient() {
    return new Recipient(
        new RecipientId(id),
        name,
        Activity.valueOf(activity),
        Purpose.valueOf(purpose),
        NamesInAColumn.read(DataCategory.class, categories),
        new SafeguardColumns(safeguardKind, safeguardRegions, safeguardFrom, safeguardUntil)
            .toDestination(region, standing),
        Optional.ofNullable(toContract()),
        registeredAt);
  }

  private @Nullable ProcessingContract toContract() {
    return contractReference == null
            || contractFrom == null
            || contractUntil == null
            || contractTerms == null
        ? null
        : new ProcessingContract(
            contractReference,
            new Term(contractFrom, contractUntil),
            NamesInAColumn.read(ProcessingTerm.class, contractTerms));
  }
}
