package app.dreamimage.storage.disclosure;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.disclosure.Merger;
import app.dreamimage.domain.disclosure.MergerId;
import app.dreamimage.domain.disclosure.Mergers;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The register of mergers in the database. */
@Singleton
final class JdbcMergers implements Mergers {

  private final MergerRows mergers;
  private final MergerNoticeRows notices;

  JdbcMergers(MergerRows mergers, MergerNoticeRows notices) {
    this.mergers = mergers;
    this.notices = notices;
  }

  @Override
  public void add(Merger merger) {
    mergers.save(MergerRow.of(merger));
  }

  @Override
  public Optional<Merger> find(MergerId id) {
    return mergers.findById(id.value()).map(MergerRow::toMerger);
  }

  @Override
  public List<Merger> all() {
    return mergers.all().stream().map(MergerRow::toMerger).toList();
  }

  @Override
  public void replace(Merger merger) {
    mergers.update(MergerRow.of(merger));
  }

  @Override
  public void recordNotice(MergerId merger, AccountId person, Instant at) {
    notices.insertUnlessThere(merger.value(), person.value(), at);
  }

  @Override
  public Map<MergerId, Instant> noticesTo(AccountId person) {
    return notices.to(person.value()).stream()
        .collect(
            Collectors.toUnmodifiableMap(
                notice -> new MergerId(notice.merger()), MergerNoticeRow::givenAt));
  }

  @Override
  public void removeNoticesTo(AccountId person) {
    notices.deleteAllTo(person.value());
  }
}
