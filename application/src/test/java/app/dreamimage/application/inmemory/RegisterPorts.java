package app.dreamimage.application.inmemory;

import app.dreamimage.application.inmemory.Ports.Interceptor;
import app.dreamimage.domain.account.StaffMembers;
import app.dreamimage.domain.account.UnderAgeReports;
import app.dreamimage.domain.audit.DutiesPerformed;
import app.dreamimage.domain.disclosure.Disclosures;
import app.dreamimage.domain.disclosure.LegalOrders;
import app.dreamimage.domain.disclosure.Mergers;
import app.dreamimage.domain.disclosure.Recipients;

/** The driven ports that are registers of the staff. */
public record RegisterPorts(
    StaffMembers staffMembers,
    UnderAgeReports underAgeReports,
    Recipients recipients,
    Disclosures disclosures,
    LegalOrders legalOrders,
    Mergers mergers,
    DutiesPerformed dutiesPerformed) {

  RegisterPorts behind(Interceptor interceptor) {
    return new RegisterPorts(
        Ports.behind(StaffMembers.class, staffMembers, interceptor),
        Ports.behind(UnderAgeReports.class, underAgeReports, interceptor),
        Ports.behind(Recipients.class, recipients, interceptor),
        Ports.behind(Disclosures.class, disclosures, interceptor),
        Ports.behind(LegalOrders.class, legalOrders, interceptor),
        Ports.behind(Mergers.class, mergers, interceptor),
        Ports.behind(DutiesPerformed.class, dutiesPerformed, interceptor));
  }
}
