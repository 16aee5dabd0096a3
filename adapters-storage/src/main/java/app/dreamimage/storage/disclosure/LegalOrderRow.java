package app.dreamimage.storage.disclosure;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.disclosure.ApprovedOrder;
import app.dreamimage.domain.disclosure.AuthorityKind;
import app.dreamimage.domain.disclosure.DeclinedOrder;
import app.dreamimage.domain.disclosure.ExecutedOrder;
import app.dreamimage.domain.disclosure.LegalDemand;
import app.dreamimage.domain.disclosure.LegalOrder;
import app.dreamimage.domain.disclosure.LegalOrder.Step;
import app.dreamimage.domain.disclosure.LegalOrderId;
import app.dreamimage.domain.disclosure.OrderReference;
import app.dreamimage.domain.disclosure.RegisteredOrder;
import app.dreamimage.domain.disclosure.Telling;
import app.dreamimage.storage.database.NamesInAColumn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A legal order as a row: what is demanded, and then what its state has; the rest is null. */
@MappedEntity("legal_order")
record LegalOrderRow(
    @Id UUID id,
    UUID accountId,
    String authority,
    String reference,
    String categories,
    LocalDate issuedOn,
    UUID registeredBy,
    Instant registeredAt,
    @Nullable Instant tellingForbiddenUntil,
    @Nullable Instant toldAt,
    LegalOrderState state,
    @Nullable UUID reviewedBy,
    @Nullable Instant reviewedAt,
    @Nullable UUID executedBy,
    @Nullable Instant executedAt) {

  static LegalOrderRow of(LegalOrder order) {
    LegalDemand demand = order.demand();
    Step review = reviewOf(order);
    Step execution = order instanceof ExecutedOrder executed ? executed.execution() : null;
    return new LegalOrderRow(
        demand.id().value(),
        demand.person().value(),
        demand.authority().name(),
        demand.reference().value(),
        NamesInAColumn.of(demand.categories()),
        demand.issuedOn(),
        demand.registeredBy().value(),
        demand.registeredAt(),
        demand.telling().forbiddenUntil().orElse(null),
        demand.telling().toldAt().orElse(null),
        LegalOrderState.of(order),
        review == null ? null : review.by().value(),
        review == null ? null : review.at(),
        execution == null ? null : execution.by().value(),
        execution == null ? null : execution.at());
  }

  private static @Nullable Step reviewOf(LegalOrder order) {
    if (order instanceof ApprovedOrder approved) {
      return approved.review();
    }
    if (order instanceof DeclinedOrder declined) {
      return declined.review();
    }
    return order instanceof ExecutedOrder executed ? executed.review() : null;
  }

  LegalOrder toOrder() {
    return switch (state) {
      case REGISTERED -> new RegisteredOrder(demand());
      case APPROVED -> new ApprovedOrder(demand(), step(reviewedBy, reviewedAt));
      case DECLINED -> new DeclinedOrder(demand(), step(reviewedBy, reviewedAt));
      case EXECUTED ->
          new ExecutedOrder(demand(), step(reviewedBy, reviewedAt), step(executedBy, executedAt));
    };
  }

  private LegalDemand demand() {
    return new LegalDemand(
        new LegalOrderId(id),
        new AccountId(accountId),
        AuthorityKind.valueOf(authority),
        new OrderReference(reference),
        NamesInAColumn.read(DataCategory.class, categories),
        issuedOn,
        new StaffId(registeredBy),
        registeredAt,
        new Telling(Optional.ofNullable(tellingForbiddenUntil), Optional.ofNullable(toldAt)));
  }

  private static Step step(@Nullable UUID by, @Nullable Instant at) {
    return new Step(new StaffId(requireNonNull(by)), requireNonNull(at));
  }
}
