package app.dreamimage.application.inmemory;

import app.dreamimage.domain.disclosure.Recipient;
import app.dreamimage.domain.disclosure.RecipientId;
import app.dreamimage.domain.disclosure.Recipients;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The register of recipients in memory. */
public final class InMemoryRecipients implements Recipients {

  private final Rows<RecipientId, Recipient> rows;

  public InMemoryRecipients(InMemoryUnitOfWork unitOfWork) {
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public void add(Recipient recipient) {
    rows.insert(recipient.id(), recipient);
  }

  @Override
  public Optional<Recipient> find(RecipientId id) {
    return rows.get(id);
  }

  @Override
  public List<Recipient> all() {
    return rows.where(recipient -> true, Comparator.comparing(Recipient::registeredAt));
  }

  @Override
  public boolean remove(RecipientId id) {
    return rows.remove(id);
  }
}
