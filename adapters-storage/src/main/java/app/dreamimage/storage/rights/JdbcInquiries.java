package app.dreamimage.storage.rights;

import app.dreamimage.domain.rights.Inquiries;
import app.dreamimage.domain.rights.Inquiry;
import app.dreamimage.domain.rights.InquiryId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Inquiries in the database. */
@Singleton
final class JdbcInquiries implements Inquiries {

  private final InquiryRows rows;

  JdbcInquiries(InquiryRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(Inquiry inquiry) {
    rows.save(InquiryRow.of(inquiry));
  }

  @Override
  public Optional<Inquiry> find(InquiryId id) {
    return rows.findById(id.value()).map(InquiryRow::toInquiry);
  }

  @Override
  public List<Inquiry> open() {
    return rows.open().stream().map(InquiryRow::toInquiry).toList();
  }

  @Override
  public boolean close(Inquiry answered) {
    InquiryRow row = InquiryRow.of(answered);
    return rows.close(row.id(), row.answeredAt()) == 1;
  }
}
