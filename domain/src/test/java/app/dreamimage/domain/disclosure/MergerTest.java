package app.dreamimage.domain.disclosure;

import static app.dreamimage.domain.disclosure.RecipientBuilder.aRecipient;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.ClockReading;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

@Proves(Clause.MERGER_BINDS_THE_RECEIVER)
final class MergerTest {

  private static final PolicyVersion IN_FORCE = new PolicyVersion(1, 0);
  private static final Optional<Instant> NOTICE = Optional.of(Moments.NOON.minusNanos(1));

  private final Merger merger = mergerWith("Rembrandt NV");
  private final Merger accepted = merger.accepted(IN_FORCE, Moments.NOON);

  private static Merger mergerWith(String receiver) {
    return new Merger(
        new MergerId(Fresh.uuid()),
        receiver,
        aRecipient().destination(),
        Moments.NOON,
        Optional.empty());
  }

  private static Outcome<MergerTransfer> transfer(
      Merger merger, Region home, Optional<Instant> notice) {
    return SureInstant.of(new ClockReading(Moments.NOON, Optional.empty()))
        .then(at -> MergerTransfer.of(merger, home, notice, IN_FORCE, at));
  }

  private static Optional<Reason> reason(Outcome<?> outcome) {
    return outcome.fold(yes -> Optional.empty(), no -> Optional.of(no.reason()));
  }

  @Test
  void nothing_goes_to_a_receiver_who_has_not_accepted_the_version_in_force() {
    for (Merger unbound :
        new Merger[] {
          merger,
          merger.accepted(new PolicyVersion(1, 1), Moments.NOON),
          merger.accepted(new PolicyVersion(2, 0), Moments.NOON)
        }) {
      assertEquals(
          Optional.of(Reason.MERGER_TERMS_NOT_ACCEPTED),
          reason(transfer(unbound, Region.EUROPEAN_ECONOMIC_AREA, NOTICE)));
    }
  }

  @Test
  void nothing_goes_over_before_notice_has_reached_the_person() {
    for (Optional<Instant> notice :
        Set.of(
            Optional.<Instant>empty(),
            Optional.of(Moments.NOON),
            Optional.of(Moments.NOON.plusNanos(1)))) {
      assertEquals(
          Optional.of(Reason.MERGER_NOT_ANNOUNCED),
          reason(transfer(accepted, Region.EUROPEAN_ECONOMIC_AREA, notice)));
    }
    assertEquals(
        Optional.empty(), reason(transfer(accepted, Region.EUROPEAN_ECONOMIC_AREA, NOTICE)));
  }

  @Test
  @Proves({Clause.TRANSFERS_NEED_SAFEGUARDS, Clause.DATA_STAYS_IN_THE_HOME_REGION})
  void a_merger_is_no_way_around_the_protection_of_transfers() {
    assertEquals(
        Optional.of(Reason.OUTSIDE_HOME_REGION), reason(transfer(accepted, Region.JAPAN, NOTICE)));
  }

  @Test
  @Proves(Clause.FACIAL_DATA_IS_SHARED_WITH_NOBODY)
  void everything_but_facial_data_goes_over() {
    Set<DataCategory> expected = new TreeSet<>(Set.of(DataCategory.values()));
    expected.remove(DataCategory.FACIAL_DATA);

    assertEquals(
        expected,
        transfer(accepted, Region.EUROPEAN_ECONOMIC_AREA, NOTICE)
            .fold(
                MergerTransfer::categories,
                no -> {
                  throw new AssertionError(no.reason());
                }));
  }

  @Test
  @Proves(Clause.PERSONAL_DATA_HAS_A_CLOSED_SET_OF_PURPOSES)
  void each_category_goes_over_for_a_purpose_that_the_policy_allows_for_it() {
    MergerTransfer permitted =
        transfer(accepted, Region.EUROPEAN_ECONOMIC_AREA, NOTICE)
            .fold(
                yes -> yes,
                no -> {
                  throw new AssertionError(no.reason());
                });

    for (DataCategory category : permitted.categories()) {
      assertTrue(category.purposes().contains(permitted.purposeOf(category)), category.name());
    }
    assertEquals(Purpose.IMAGE_GENERATION, permitted.purposeOf(DataCategory.ARTWORKS));
    assertEquals(
        "category: goes to nobody",
        assertThrows(
                IllegalArgumentException.class, () -> permitted.purposeOf(DataCategory.FACIAL_DATA))
            .getMessage());
  }

  @Test
  void what_was_accepted_is_kept_with_its_instant() {
    assertEquals(Optional.of(new Merger.Acceptance(IN_FORCE, Moments.NOON)), accepted.acceptance());
    assertEquals(merger.id(), accepted.id());
    assertEquals(merger.receiver(), accepted.receiver());
    assertEquals(merger.destination(), accepted.destination());
    assertEquals(merger.registeredAt(), accepted.registeredAt());
  }

  @Test
  void a_receiver_has_a_name() {
    assertEquals(80, mergerWith("n".repeat(80)).receiver().length());
    for (String name : new String[] {"", " ", "n".repeat(81)}) {
      assertEquals("receiver", assertThrows(InvalidValue.class, () -> mergerWith(name)).field());
    }
    assertThrows(NullPointerException.class, () -> new MergerId(null));
    assertThrows(NullPointerException.class, () -> new RecipientId(null));
    assertThrows(NullPointerException.class, () -> new LegalOrderId(null));
    assertThrows(NullPointerException.class, () -> new Merger.Acceptance(null, Moments.NOON));
  }
}
