package app.dreamimage.storage.notice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/**
 * That a person does not want a kind of notice, as a row. Of the columns of its key the framework
 * is told the first, and never asked to find a row by it.
 */
@MappedEntity("declined_notice")
record DeclinedNoticeRow(@Id UUID accountId, String kind) {}
