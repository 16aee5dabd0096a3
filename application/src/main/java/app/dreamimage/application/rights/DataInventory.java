package app.dreamimage.application.rights;

import java.util.List;

/**
 * Everything that the service keeps and that can concern a person: each column, kind of file,
 * memory, cookie and log field, with its category, lifetime and place in the export. Tests compare
 * it with what is really there: what is not in this list cannot be kept.
 */
public final class DataInventory {

  private DataInventory() {}

  /** The whole list. */
  public static List<Holding> holdings() {
    HoldingList all = new HoldingList();
    AccountHoldings.addTo(all);
    RightsHoldings.addTo(all);
    GenerationHoldings.addTo(all);
    DisclosureHoldings.addTo(all);
    NoticeHoldings.addTo(all);
    AuditHoldings.addTo(all);
    OutsideHoldings.addTo(all);
    return all.holdings();
  }
}
