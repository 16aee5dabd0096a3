package app.dreamimage.application.contract;

import static app.dreamimage.domain.disclosure.RecipientBuilder.TERM;
import static app.dreamimage.domain.disclosure.RecipientBuilder.aRecipient;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.disclosure.Merger;
import app.dreamimage.domain.disclosure.MergerId;
import app.dreamimage.domain.disclosure.Mergers;
import app.dreamimage.domain.disclosure.TransferSafeguard;
import app.dreamimage.domain.policy.PolicyVersion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Mergers} must do. Each test begins without mergers. */
public abstract class MergersContract {

  /** The register under test. */
  protected abstract Mergers mergers();

  /** An account that exists. */
  protected abstract AccountId anAccount();

  private Merger add(Instant registeredAt) {
    Merger merger =
        new Merger(
            new MergerId(Fresh.uuid()),
            "n".repeat(80),
            aRecipient().destination(),
            registeredAt,
            Optional.empty());
    mergers().add(merger);
    return merger;
  }

  @Test
  void a_merger_is_found_as_it_was_kept_before_and_after_it_was_accepted() {
    Merger merger = add(Moments.NOON);
    assertEquals(Optional.of(merger), mergers().find(merger.id()));
    assertEquals(Optional.empty(), mergers().find(new MergerId(Fresh.uuid())));
    Merger accepted = merger.accepted(new PolicyVersion(1, 12), Moments.NOON.plusSeconds(1));

    mergers().replace(accepted);

    assertEquals(Optional.of(accepted), mergers().find(merger.id()));
  }

  @Test
  void a_safeguard_is_kept() {
    Merger merger =
        new Merger(
            new MergerId(Fresh.uuid()),
            "Hokusai KK",
            aRecipient()
                .in(Region.JAPAN)
                .protectedBy(
                    new TransferSafeguard(
                        TransferSafeguard.Kind.ADEQUACY_DECISION,
                        Set.of(Region.JAPAN, Region.UNITED_KINGDOM),
                        TERM))
                .destination(),
            Moments.NOON,
            Optional.empty());
    mergers().add(merger);

    assertEquals(Optional.of(merger), mergers().find(merger.id()));
  }

  @Test
  void mergers_come_in_the_order_of_their_registration() {
    Merger later = add(Moments.NOON.plusSeconds(1));
    Merger first = add(Moments.NOON);

    assertEquals(List.of(first, later), mergers().all());
  }

  @Test
  void the_first_notice_counts() {
    AccountId person = anAccount();
    Merger merger = add(Moments.NOON);
    Merger other = add(Moments.NOON);

    mergers().recordNotice(merger.id(), person, Moments.NOON);
    mergers().recordNotice(merger.id(), person, Moments.NOON.plusSeconds(1));
    mergers().recordNotice(other.id(), person, Moments.NOON.plusSeconds(2));

    assertEquals(
        Map.of(merger.id(), Moments.NOON, other.id(), Moments.NOON.plusSeconds(2)),
        mergers().noticesTo(person));
    assertEquals(Map.of(), mergers().noticesTo(anAccount()));
  }

  @Test
  void the_notices_to_one_person_go_and_no_others() {
    AccountId person = anAccount();
    AccountId other = anAccount();
    Merger merger = add(Moments.NOON);
    mergers().recordNotice(merger.id(), person, Moments.NOON);
    mergers().recordNotice(merger.id(), other, Moments.NOON);

    mergers().removeNoticesTo(person);
    mergers().removeNoticesTo(person);

    assertEquals(Map.of(), mergers().noticesTo(person));
    assertEquals(Map.of(merger.id(), Moments.NOON), mergers().noticesTo(other));
  }
}
