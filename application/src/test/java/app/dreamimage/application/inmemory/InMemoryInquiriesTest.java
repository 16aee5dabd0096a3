package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.InquiriesContract;
import app.dreamimage.domain.rights.Inquiries;

final class InMemoryInquiriesTest extends InquiriesContract {

  private final InMemoryInquiries inquiries = new InMemoryInquiries(new InMemoryUnitOfWork());

  @Override
  protected Inquiries inquiries() {
    return inquiries;
  }
}
