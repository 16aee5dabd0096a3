package app.dreamimage.storage.rights;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of requests. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RightsRequestRows extends GenericRepository<RightsRequestRow, UUID> {

  void save(RightsRequestRow row);

  Optional<RightsRequestRow> findById(UUID id);

  Optional<RightsRequestRow> findByConfirmationHash(String confirmationHash);

  @Query("SELECT * FROM rights_request WHERE account_id = :account ORDER BY request_number")
  List<RightsRequestRow> of(UUID account);

  @Query(
      """
      SELECT * FROM rights_request WHERE state IN ('RECEIVED', 'CONFIRMED')
      ORDER BY received_on, request_number""")
  List<RightsRequestRow> open();

  @Query(
      """
      UPDATE rights_request
      SET received_on = :receivedOn, promised_day = :promisedDay,
        extension_reason = :extensionReason, extension_told_on = :extensionToldOn,
        extension_last_day = :extensionLastDay, state = :state, confirmation_hash = :confirmationHash, confirmed_on = :confirmedOn,
        ground = :ground, merged_into = :mergedInto, closed_on = :closedOn
      WHERE id = :id AND state IN ('RECEIVED', 'CONFIRMED')""")
  int advance(
      UUID id,
      LocalDate receivedOn,
      LocalDate promisedDay,
      @Nullable String extensionReason,
      @Nullable LocalDate extensionToldOn,
      @Nullable LocalDate extensionLastDay,
      RightsRequestState state,
      @Nullable String confirmationHash,
      @Nullable LocalDate confirmedOn,
      @Nullable String ground,
      @Nullable UUID mergedInto,
      @Nullable LocalDate closedOn);

  @Query("DELETE FROM rights_request WHERE account_id = :account")
  int deleteAllOf(UUID account);
}
