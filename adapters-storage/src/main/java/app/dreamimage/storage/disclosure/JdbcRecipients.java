package app.dreamimage.storage.disclosure;

import app.dreamimage.domain.disclosure.Recipient;
import app.dreamimage.domain.disclosure.RecipientId;
import app.dreamimage.domain.disclosure.Recipients;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The register of recipients in the database. */
@Singleton
final class JdbcRecipients implements Recipients {

  private final RecipientRows rows;

  JdbcRecipients(RecipientRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(Recipient recipient) {
    rows.save(RecipientRow.of(recipient));
  }

  @Override
  public Optional<Recipient> find(RecipientId id) {
    return rows.findById(id.value()).map(RecipientRow::toRecipient);
  }

  @Override
  public List<Recipient> all() {
    return rows.all().stream().map(RecipientRow::toRecipient).toList();
  }

  @Override
  public boolean remove(RecipientId id) {
    return rows.delete(id.value()) == 1;
  }
}
