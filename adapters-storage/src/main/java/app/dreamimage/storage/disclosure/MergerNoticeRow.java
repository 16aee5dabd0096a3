package app.dreamimage.storage.disclosure;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** The notices of mergers to one person, each as a row. */
@MappedEntity("merger_notice")
record MergerNoticeRow(@Id UUID merger, UUID accountId, Instant givenAt) {}
