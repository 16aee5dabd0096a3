package app.dreamimage.storage.disclosure;

import app.dreamimage.domain.disclosure.Merger;
import app.dreamimage.domain.disclosure.Merger.Acceptance;
import app.dreamimage.domain.disclosure.MergerId;
import app.dreamimage.domain.policy.PolicyVersion;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A merger as a row; the columns of a safeguard or an acceptance are null where there is none. */
@MappedEntity("merger")
record MergerRow(
    @Id UUID id,
    String receiver,
    String region,
    String standing,
    @Nullable String safeguardKind,
    @Nullable String safeguardRegions,
    @Nullable LocalDate safeguardFrom,
    @Nullable LocalDate safeguardUntil,
    Instant registeredAt,
    @Nullable String acceptedVersion,
    @Nullable Instant acceptedAt) {

  static MergerRow of(Merger merger) {
    SafeguardColumns safeguard = SafeguardColumns.of(merger.destination());
    Acceptance acceptance = merger.acceptance().orElse(null);
    return new MergerRow(
        merger.id().value(),
        merger.receiver(),
        merger.destination().region().name(),
        merger.destination().standing().name(),
        safeguard.kind(),
        safeguard.regions(),
        safeguard.from(),
        safeguard.until(),
        merger.registeredAt(),
        acceptance == null ? null : acceptance.version().toString(),
        acceptance == null ? null : acceptance.at());
  }

  Merger toMerger() {
    return new Merger(
        new MergerId(id),
        receiver,
        new SafeguardColumns(safeguardKind, safeguardRegions, safeguardFrom, safeguardUntil)
            .toDestination(region, standing),
        registeredAt,
        acceptedVersion == null || acceptedAt == null
            ? Optional.empty()
            : Optional.of(new Acceptance(PolicyVersion.parse(acceptedVersion), acceptedAt)));
  }
}
