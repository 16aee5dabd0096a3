package app.dreamimage.application.disclosure;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.application.WhenRestricted;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.disclosure.ApprovedOrder;
import app.dreamimage.domain.disclosure.Disclosure;
import app.dreamimage.domain.disclosure.Disclosures;
import app.dreamimage.domain.disclosure.ExecutedOrder;
import app.dreamimage.domain.disclosure.LegalDemand;
import app.dreamimage.domain.disclosure.LegalOrderId;
import app.dreamimage.domain.disclosure.LegalOrders;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.rights.ReportSection;
import java.time.InstantSource;
import java.util.List;

/**
 * Hands over what an approved order names and the service holds. It reads and keeps nothing: no
 * lifetime is any longer for it, least of all that of facial data, and no photo is looked at.
 */
@Enforces(Clause.DISCLOSED_WHERE_LAW_REQUIRES)
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "What the law demands is done with restricted data too.")
public final class ExecuteLegalOrder {

  /** Where the answer to the authority goes. */
  public interface Answer {

    /**
     * Takes it, and returns once it cannot be lost any more. What this throws leaves the order to
     * be executed.
     *
     * @param sections what is held, one for each kind of record of a category that the order names;
     *     a section without records says that nothing is held
     */
    void take(List<ReportSection> sections);
  }

  /** Who executes which order, and where the answer goes. */
  public record Command(StaffId staff, LegalOrderId order, Answer answer) {}

  private final LegalOrderStep step;
  private final LegalOrders orders;
  private final Disclosures disclosures;
  private final List<PersonalDataHolder> holders;
  private final AuditRecorder audit;
  private final InstantSource clock;

  /**
   * The execution of orders.
   *
   * @param holders every place that holds personal data
   */
  public ExecuteLegalOrder(
      LegalOrderStep step,
      LegalOrders orders,
      Disclosures disclosures,
      List<PersonalDataHolder> holders,
      AuditRecorder audit,
      InstantSource clock) {
    this.step = step;
    this.orders = orders;
    this.disclosures = disclosures;
    this.holders = List.copyOf(holders);
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Executes the order, once. It is handed over first and marked afterwards: after a crash in
   * between it is handed over once more, rather twice than never.
   */
  public Outcome<ExecutedOrder> handle(Command command) {
    return step.take(
        command.staff(),
        Permission.EXECUTE_LEGAL_ORDERS,
        command.order(),
        ApprovedOrder.class,
        (approved, access) ->
            Outcome.granted(handOver(command, approved.execute(access, clock.instant()))));
  }

  private ExecutedOrder handOver(Command command, ExecutedOrder order) {
    LegalDemand demand = order.demand();
    List<ReportSection> sections =
        holders.stream()
            .map(holder -> holder.report(demand.person()))
            .filter(section -> demand.names(section.category()))
            .map(ForOthers::of)
            .toList();
    command.answer().take(sections);
    orders.replace(order);
    sections.stream()
        .filter(section -> !section.records().isEmpty())
        .map(ReportSection::category)
        .distinct()
        .forEach(category -> disclosures.add(entry(order, category)));
    audit.record(
        command.staff(), AuditEvent.LEGAL_ORDER_EXECUTED, Clause.DISCLOSED_WHERE_LAW_REQUIRES);
    audit.record(
        demand.person(), AuditEvent.LEGAL_ORDER_EXECUTED, Clause.DISCLOSED_WHERE_LAW_REQUIRES);
    return order;
  }

  private static Disclosure entry(ExecutedOrder order, DataCategory category) {
    LegalDemand demand = order.demand();
    return new Disclosure(
        demand.person(),
        demand.authority().name(),
        category,
        Purpose.LEGAL_COMPLIANCE,
        Clause.DISCLOSED_WHERE_LAW_REQUIRES,
        order.execution().at(),
        demand.telling().forbiddenUntil());
  }
}
