package app.dreamimage.storage.disclosure;

import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.disclosure.Destination;
import app.dreamimage.domain.disclosure.Standing;
import app.dreamimage.domain.disclosure.Term;
import app.dreamimage.domain.disclosure.TransferSafeguard;
import app.dreamimage.storage.database.NamesInAColumn;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where data would go, as columns that several tables have; those of a safeguard are null where
 * there is none.
 */
record SafeguardColumns(
    @Nullable String kind,
    @Nullable String regions,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {

  private static final SafeguardColumns NONE = new SafeguardColumns(null, null, null, null);

  static SafeguardColumns of(Destination destination) {
    return destination
        .safeguard()
        .map(
            safeguard ->
                new SafeguardColumns(
                    safeguard.kind().name(),
                    NamesInAColumn.of(safeguard.regions()),
                    safeguard.term().from(),
                    safeguard.term().until()))
        .orElse(NONE);
  }

  Destination toDestination(String region, String standing) {
    return new Destination(
        Region.valueOf(region), Standing.valueOf(standing), Optional.ofNullable(toSafeguard()));
  }

  private @Nullable TransferSafeguard toSafeguard() {
    return kind == null || regions == null || from == null || until == null
        ? null
        : new TransferSafeguard(
            TransferSafeguard.Kind.valueOf(kind),
            NamesInAColumn.read(Region.class, regions),
            new Term(from, until));
  }
}
