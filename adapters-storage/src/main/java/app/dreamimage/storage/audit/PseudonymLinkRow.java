package app.dreamimage.storage.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** The link between an account and its pseudonym, as a row. */
@MappedEntity("pseudonym_link")
record PseudonymLinkRow(@Id UUID accountId, UUID pseudonym) {}
