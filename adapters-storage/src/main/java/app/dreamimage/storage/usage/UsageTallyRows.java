package app.dreamimage.storage.usage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The table of counts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface UsageTallyRows extends GenericRepository<UsageTallyRow, String> {

  String THE_CELL =
      " WHERE period_length = :periodLength AND first_day = :firstDay AND feature = :feature"
          + " AND style = :style AND usage_result = :usageResult AND form = :form"
          + " AND platform = :platform AND browser = :browser";

  @Query("SELECT * FROM usage_tally")
  List<UsageTallyRow> all();

  /** Makes sure that there is a row to add to. */
  @Query(
      "INSERT INTO usage_tally (period_length, first_day, feature, style, usage_result, form,"
          + " platform, browser, use_count) VALUES (:periodLength, :firstDay, :feature, :style,"
          + " :usageResult, :form, :platform, :browser, 0) ON CONFLICT DO NOTHING")
  int saveIfMissing(UsageTallyRow cell);

  /** Adds the count of the row to the one that is there. */
  @Query("UPDATE usage_tally SET use_count = use_count + :useCount" + THE_CELL)
  int updateByAdding(UsageTallyRow more);

  /** Deletes the row if it still has this count. */
  @Query("DELETE FROM usage_tally" + THE_CELL + " AND use_count = :useCount")
  int delete(UsageTallyRow row);
}
