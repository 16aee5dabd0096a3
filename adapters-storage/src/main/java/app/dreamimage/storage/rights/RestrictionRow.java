package app.dreamimage.storage.rights;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** A restriction as a row. */
@MappedEntity("restriction")
record RestrictionRow(@Id UUID accountId, Instant since) {}
