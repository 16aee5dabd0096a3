package app.dreamimage.application.inmemory;

import app.dreamimage.domain.rights.Inquiries;
import app.dreamimage.domain.rights.Inquiry;
import app.dreamimage.domain.rights.InquiryId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Inquiries in memory. */
public final class InMemoryInquiries implements Inquiries {

  private final InMemoryUnitOfWork unitOfWork;
  private final Rows<InquiryId, Inquiry> rows;

  public InMemoryInquiries(InMemoryUnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public void add(Inquiry inquiry) {
    rows.insert(inquiry.id(), inquiry);
  }

  @Override
  public Optional<Inquiry> find(InquiryId id) {
    return rows.get(id);
  }

  @Override
  public List<Inquiry> open() {
    return rows.where(
        Inquiry::isOpen, Comparator.comparing(inquiry -> inquiry.deadline().receivedAt()));
  }

  @Override
  public boolean close(Inquiry answered) {
    return unitOfWork.run(
        () -> {
          if (find(answered.id()).filter(Inquiry::isOpen).isEmpty()) {
            return false;
          }
          rows.replace(answered.id(), answered);
          return true;
        });
  }
}
