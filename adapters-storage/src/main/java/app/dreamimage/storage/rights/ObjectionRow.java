package app.dreamimage.storage.rights;

import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.rights.Objection;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An objection as a row; its number keeps the order. */
@MappedEntity("objection")
record ObjectionRow(
    @Id @GeneratedValue @Nullable Long objectionNumber,
    UUID accountId,
    String purpose,
    Instant since) {

  Objection toObjection() {
    return new Objection(Purpose.valueOf(purpose), since);
  }
}
