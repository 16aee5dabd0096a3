package app.dreamimage.domain.disclosure;

import static app.dreamimage.domain.account.StaffMemberBuilder.aStaffMember;
import static app.dreamimage.domain.disclosure.DemandBuilder.aDemand;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.Role;
import app.dreamimage.domain.account.StaffAccess;
import app.dreamimage.domain.account.StaffMember;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.disclosure.LegalOrder.Step;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Proves(Clause.DISCLOSED_WHERE_LAW_REQUIRES)
final class LegalOrderTest {

  private static final Instant LATER = Moments.NOON.plusSeconds(60);

  private final StaffMember registrar = aStaffMember().as(Role.PRIVACY_OFFICER).build();
  private final StaffMember reviewer = aStaffMember().as(Role.PRIVACY_OFFICER).build();
  private final RegisteredOrder order =
      new RegisteredOrder(aDemand().registeredBy(registrar.id()).build());

  @Test
  void a_second_person_approves_or_declines() {
    Step review = new Step(reviewer.id(), LATER);

    assertEquals(
        Outcome.granted(new ApprovedOrder(order.demand(), review)),
        order.approve(access(reviewer, Permission.REVIEW_LEGAL_ORDERS), LATER));
    assertEquals(
        Outcome.granted(new DeclinedOrder(order.demand(), review)),
        order.decline(access(reviewer, Permission.REVIEW_LEGAL_ORDERS), LATER));
  }

  @Test
  void who_registered_an_order_neither_approves_nor_declines_it() {
    StaffAccess access = access(registrar, Permission.REVIEW_LEGAL_ORDERS);

    assertEquals(Outcome.refused(Reason.SECOND_PERSON_NEEDED), order.approve(access, LATER));
    assertEquals(Outcome.refused(Reason.SECOND_PERSON_NEEDED), order.decline(access, LATER));
  }

  @Test
  void an_order_that_one_person_alone_reviewed_cannot_even_be_read_back() {
    Step own = new Step(registrar.id(), LATER);
    Step step = new Step(reviewer.id(), LATER);

    assertThrows(IllegalArgumentException.class, () -> new ApprovedOrder(order.demand(), own));
    assertThrows(IllegalArgumentException.class, () -> new DeclinedOrder(order.demand(), own));
    assertThrows(
        IllegalArgumentException.class, () -> new ExecutedOrder(order.demand(), own, step));
    assertThrows(NullPointerException.class, () -> new RegisteredOrder(null));
    assertThrows(NullPointerException.class, () -> new ExecutedOrder(order.demand(), step, null));
    assertThrows(NullPointerException.class, () -> new Step(null, LATER));
    assertThrows(NullPointerException.class, () -> new Step(registrar.id(), null));
  }

  @Test
  void an_approved_order_is_executed_by_who_may() {
    Step review = new Step(reviewer.id(), LATER);
    ApprovedOrder approved = new ApprovedOrder(order.demand(), review);

    assertEquals(
        new ExecutedOrder(order.demand(), review, new Step(registrar.id(), LATER.plusSeconds(1))),
        approved.execute(access(registrar, Permission.EXECUTE_LEGAL_ORDERS), LATER.plusSeconds(1)));
    assertThrows(
        IllegalArgumentException.class,
        () -> approved.execute(access(reviewer, Permission.REVIEW_LEGAL_ORDERS), LATER));
    assertThrows(
        IllegalArgumentException.class,
        () -> order.approve(access(reviewer, Permission.EXECUTE_LEGAL_ORDERS), LATER));
  }

  @ParameterizedTest
  @EnumSource(DataCategory.class)
  void an_order_names_the_categories_that_it_names_and_no_other(DataCategory category) {
    LegalDemand demand = aDemand().naming(DataCategory.ACCOUNT, DataCategory.FACIAL_DATA).build();

    assertEquals(
        category == DataCategory.ACCOUNT || category == DataCategory.FACIAL_DATA,
        demand.names(category));
  }

  @Test
  void an_order_names_something_and_was_issued_before_it_came_in() {
    assertEquals(
        "categories", assertThrows(InvalidValue.class, () -> aDemand().naming().build()).field());
    // At noon in UTC it is the next day already where days begin first.
    assertEquals(
        LocalDate.of(2026, 12, 2),
        aDemand().issuedOn(LocalDate.of(2026, 12, 2)).build().issuedOn());
    assertEquals(
        "issuedOn",
        assertThrows(
                InvalidValue.class, () -> aDemand().issuedOn(LocalDate.of(2026, 12, 3)).build())
            .field());
    assertEquals(
        "issuedOn",
        assertThrows(
                InvalidValue.class,
                () ->
                    aDemand()
                        .registeredAt(Instant.parse("2026-12-01T09:59:59.999999999Z"))
                        .issuedOn(LocalDate.of(2026, 12, 2))
                        .build())
            .field());
    assertThrows(NullPointerException.class, () -> aDemand().about(null).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "12-K-3/26", "BVERFG.1-BVR-2/2026"})
  void a_mark_with_a_digit_is_a_reference(String mark) {
    assertEquals(mark, new OrderReference(mark).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "VAN-GOGH", "12 K 3/26", "12-k-3", "vincent@example.org1", "1\n"})
  void what_could_be_a_name_or_a_text_is_no_reference(String text) {
    assertEquals(
        "reference", assertThrows(InvalidValue.class, () -> new OrderReference(text)).field());
  }

  @Test
  void a_reference_has_at_most_40_characters() {
    assertEquals(40, new OrderReference("1".repeat(40)).value().length());
    assertThrows(InvalidValue.class, () -> new OrderReference("1".repeat(41)));
  }

  @Test
  void the_person_is_told_at_once_unless_it_is_forbidden() {
    assertEquals(
        new Telling(Optional.empty(), Optional.of(Moments.NOON)),
        Telling.of(Optional.empty(), Moments.NOON));
    assertEquals(
        new Telling(Optional.of(LATER), Optional.empty()),
        Telling.of(Optional.of(LATER), Moments.NOON));
    assertEquals(
        new Telling(Optional.of(LATER), Optional.of(LATER)), Telling.of(Optional.of(LATER), LATER));
  }

  @Test
  void the_person_is_to_be_told_at_the_instant_at_which_the_prohibition_ends() {
    Telling telling = Telling.of(Optional.of(LATER), Moments.NOON);

    assertFalse(telling.isAllowedAt(LATER.minusNanos(1)));
    assertFalse(telling.isDueAt(LATER.minusNanos(1)));
    for (Instant instant : List.of(LATER, LATER.plusNanos(1))) {
      assertTrue(telling.isAllowedAt(instant));
      assertTrue(telling.isDueAt(instant));
    }
    assertThrows(IllegalStateException.class, () -> telling.doneAt(LATER.minusNanos(1)));
    Telling told = telling.doneAt(LATER);
    assertEquals(new Telling(Optional.of(LATER), Optional.of(LATER)), told);
    assertFalse(told.isDueAt(LATER));
    assertTrue(told.isAllowedAt(LATER));
    assertThrows(IllegalStateException.class, () -> told.doneAt(LATER));
    assertThrows(NullPointerException.class, () -> new Telling(null, Optional.empty()));
    assertThrows(NullPointerException.class, () -> new Telling(Optional.empty(), null));
  }

  @Test
  void an_order_is_the_same_after_the_person_was_told_whatever_its_state() {
    LegalDemand demand = aDemand().forbiddingToTellUntil(LATER).build();
    Step step = new Step(reviewer.id(), Moments.NOON);
    for (LegalOrder state :
        List.of(
            new RegisteredOrder(demand),
            new ApprovedOrder(demand, step),
            new DeclinedOrder(demand, step),
            new ExecutedOrder(demand, step, step))) {
      LegalOrder told = state.told(LATER);

      assertEquals(state.getClass(), told.getClass());
      assertEquals(Optional.of(LATER), told.demand().telling().toldAt());
      assertEquals(
          state.toString(),
          told.toString().replace(told.demand().telling().toString(), demand.telling().toString()));
      assertThrows(IllegalStateException.class, () -> state.told(LATER.minusNanos(1)));
    }
  }

  private static StaffAccess access(StaffMember member, Permission permission) {
    return StaffAccess.of(member, permission)
        .fold(
            yes -> yes,
            no -> {
              throw new AssertionError(no.reason());
            });
  }
}
