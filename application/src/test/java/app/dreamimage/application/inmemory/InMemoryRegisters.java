package app.dreamimage.application.inmemory;

/** The registers of the staff, all in memory. */
public final class InMemoryRegisters {

  public final InMemoryStaffMembers staffMembers;
  public final InMemoryUnderAgeReports underAgeReports;
  public final InMemoryRecipients recipients;
  public final InMemoryDisclosures disclosures;
  public final InMemoryLegalOrders legalOrders;
  public final InMemoryMergers mergers;
  public final InMemoryDutiesPerformed dutiesPerformed;

  InMemoryRegisters(InMemoryUnitOfWork unitOfWork) {
    staffMembers = new InMemoryStaffMembers(unitOfWork);
    underAgeReports = new InMemoryUnderAgeReports(unitOfWork);
    recipients = new InMemoryRecipients(unitOfWork);
    disclosures = new InMemoryDisclosures(unitOfWork);
    legalOrders = new InMemoryLegalOrders(unitOfWork);
    mergers = new InMemoryMergers(unitOfWork);
    dutiesPerformed = new InMemoryDutiesPerformed(unitOfWork);
  }

  /** All of them as the use cases know them. */
  RegisterPorts ports() {
    return new RegisterPorts(
        staffMembers,
        underAgeReports,
        recipients,
        disclosures,
        legalOrders,
        mergers,
        dutiesPerformed);
  }
}
