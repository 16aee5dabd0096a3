package app.dreamimage.application.inmemory;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.disclosure.Merger;
import app.dreamimage.domain.disclosure.MergerId;
import app.dreamimage.domain.disclosure.Mergers;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The register of mergers in memory. */
public final class InMemoryMergers implements Mergers {

  private record Notice(MergerId merger, AccountId person) {}

  private final Rows<MergerId, Merger> mergers;
  private final Rows<Notice, Map.Entry<Notice, Instant>> notices;

  public InMemoryMergers(InMemoryUnitOfWork unitOfWork) {
    mergers = new Rows<>(unitOfWork);
    notices = new Rows<>(unitOfWork);
  }

  @Override
  public void add(Merger merger) {
    mergers.insert(merger.id(), merger);
  }

  @Override
  public Optional<Merger> find(MergerId id) {
    return mergers.get(id);
  }

  @Override
  public List<Merger> all() {
    return mergers.where(merger -> true, Comparator.comparing(Merger::registeredAt));
  }

  @Override
  public void replace(Merger merger) {
    mergers.replace(merger.id(), merger);
  }

  @Override
  public void recordNotice(MergerId merger, AccountId person, Instant at) {
    Notice notice = new Notice(merger, person);
    notices.add(notice, Map.entry(notice, at));
  }

  @Override
  public Map<MergerId, Instant> noticesTo(AccountId person) {
    return notices.where(notice -> notice.getKey().person().equals(person)).stream()
        .collect(
            Collectors.toUnmodifiableMap(notice -> notice.getKey().merger(), Map.Entry::getValue));
  }

  @Override
  public void removeNoticesTo(AccountId person) {
    notices.removeIf(notice -> notice.getKey().person().equals(person));
  }
}
