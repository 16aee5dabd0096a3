package app.dreamimage.application.contract;

import static app.dreamimage.domain.facialdata.PhotoBuilder.aPhoto;
import static app.dreamimage.domain.facialdata.Proofs.erased;
import static app.dreamimage.domain.generation.GenerationBuilder.aGeneration;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import app.dreamimage.domain.generation.ArtworkFile;
import app.dreamimage.domain.generation.Cancelled;
import app.dreamimage.domain.generation.Done;
import app.dreamimage.domain.generation.Failed;
import app.dreamimage.domain.generation.Framing;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.generation.GenerationBuilder;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.ImageFormat;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Painted;
import app.dreamimage.domain.generation.Painting;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.generation.Style;
import app.dreamimage.domain.generation.Unfinished;
import app.dreamimage.domain.policy.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Generations} must do. Each test begins without any. */
public abstract class GenerationsContract {

  private static final Instant LATER = Moments.NOON.plusSeconds(30);

  /** The generations under test. */
  protected abstract Generations generations();

  /** An account that exists. */
  protected abstract AccountId anAccount();

  /** A photo of the account, entered wherever the implementation needs it to be. */
  protected UploadedPhoto aPhotoOf(AccountId owner, Instant uploadedAt) {
    return aPhoto().of(owner).uploadedAt(uploadedAt).build();
  }

  /** Does whatever must have been done before an image of a generation is spoken of. */
  protected void imageOf(Painted painted) {}

  @Test
  void an_added_generation_is_found_as_it_was() {
    Queued queued =
        of(anAccount())
            .ordering(
                new PaintingOrder(
                    Style.LOW_POLY,
                    Framing.ORIGINAL,
                    2048,
                    100,
                    Long.MIN_VALUE,
                    4,
                    new ArtworkFile(ImageFormat.JPEG, 75, true)))
            .queued();

    generations().add(queued);

    assertEquals(Optional.of(queued), generations().find(queued.id()));
    assertEquals(Optional.empty(), generations().find(new GenerationId(Fresh.uuid())));
  }

  @Test
  void a_generation_goes_through_its_states_to_done() {
    Queued queued = added(anAccount(), Moments.NOON);
    Painting painting = queued.start(LATER);
    Painting again = painting.resume(LATER.plusNanos(1_000));
    Painted painted = again.finish(new ImageId(Fresh.uuid()), LATER.plusSeconds(1));
    Done done = painted.photoErased(erased(queued.photo().id(), LATER.plusSeconds(2)));

    assertAdvances(queued, painting);
    assertAdvances(painting, again);
    imageOf(painted);
    assertAdvances(again, painted);
    assertAdvances(painted, done);
  }

  @Test
  void a_generation_ends_in_failure_for_every_reason() {
    AccountId person = anAccount();
    for (Reason reason : Reason.values()) {
      Queued queued = added(person, Moments.NOON);
      Failed failed = queued.fail(reason, erased(queued.photo().id(), LATER));
      assertAdvances(queued, failed);
    }
  }

  @Test
  void a_generation_ends_cancelled_from_the_queue_and_from_the_studio() {
    AccountId person = anAccount();
    Queued queued = added(person, Moments.NOON);
    assertAdvances(queued, queued.cancel(erased(queued.photo().id(), LATER)));

    Queued another = added(person, Moments.NOON);
    Painting painting = another.start(LATER);
    assertAdvances(another, painting);
    assertAdvances(painting, painting.cancel(erased(another.photo().id(), LATER)));
  }

  private void assertAdvances(Unfinished expected, Generation next) {
    assertTrue(generations().advance(expected, next));
    assertEquals(Optional.of(next), generations().find(expected.id()));
  }

  @Test
  void a_generation_that_has_moved_on_is_not_advanced_from_where_it_was() {
    Queued queued = added(anAccount(), Moments.NOON);
    Painting painting = queued.start(LATER);
    Cancelled cancelled = queued.cancel(erased(queued.photo().id(), LATER));
    assertAdvances(queued, painting);

    assertFalse(generations().advance(queued, cancelled));
    assertFalse(generations().advance(queued, queued.start(LATER)));

    assertEquals(Optional.of(painting), generations().find(queued.id()));
  }

  @Test
  void a_painting_begun_anew_is_not_advanced_by_the_attempt_before_it() {
    Queued queued = added(anAccount(), Moments.NOON);
    Painting first = queued.start(LATER);
    Painting second = first.resume(LATER);
    assertAdvances(queued, first);
    assertAdvances(first, second);

    assertFalse(generations().advance(first, first.finish(new ImageId(Fresh.uuid()), LATER)));

    assertEquals(Optional.of(second), generations().find(queued.id()));
  }

  @Test
  void a_generation_that_is_gone_is_not_advanced() {
    Queued queued = of(anAccount()).queued();

    assertFalse(generations().advance(queued, queued.start(LATER)));

    assertEquals(Optional.empty(), generations().find(queued.id()));
  }

  @Test
  void of_two_that_advance_it_at_once_one_succeeds() throws Exception {
    AccountId person = anAccount();
    for (int i = 0; i < 20; i++) {
      Queued queued = added(person, Moments.NOON);
      Painting painting = queued.start(LATER);
      Cancelled cancelled = queued.cancel(erased(queued.photo().id(), LATER));

      List<Boolean> succeeded =
          Race.of(
              () -> generations().advance(queued, painting),
              () -> generations().advance(queued, cancelled));

      assertEquals(Set.of(true, false), Set.copyOf(succeeded));
      assertEquals(
          Optional.of(succeeded.get(0) ? painting : cancelled), generations().find(queued.id()));
    }
  }

  @Test
  void the_generations_of_an_account_come_newest_first_and_without_those_of_others() {
    AccountId person = anAccount();
    Queued older = added(person, Moments.NOON);
    Queued newest = added(person, Moments.NOON.plusSeconds(2));
    Queued newer = added(person, Moments.NOON.plusSeconds(1));
    added(anAccount(), Moments.NOON);
    Cancelled ended = newer.cancel(erased(newer.photo().id(), LATER));
    assertAdvances(newer, ended);

    assertEquals(List.of(newest, ended, older), generations().of(person));
    assertEquals(List.of(), generations().of(anAccount()));
  }

  @Test
  void the_unfinished_come_in_the_order_they_were_asked_for_and_without_the_ended() {
    Queued third = added(anAccount(), Moments.NOON.plusSeconds(3));
    Queued first = added(anAccount(), Moments.NOON.plusSeconds(1));
    Queued second = added(anAccount(), Moments.NOON.plusSeconds(2));
    Queued failed = added(anAccount(), Moments.NOON);
    Painting painting = second.start(LATER);
    Painted painted = third.start(LATER).finish(new ImageId(Fresh.uuid()), LATER);
    assertAdvances(second, painting);
    assertAdvances(third, third.start(LATER));
    imageOf(painted);
    assertAdvances(third.start(LATER), painted);
    assertAdvances(failed, failed.fail(Reason.NO_FACE_FOUND, erased(failed.photo().id(), LATER)));

    assertEquals(List.of(first, painting, painted), generations().unfinished());
  }

  @Test
  void places_in_the_queue_count_those_that_still_wait() {
    Queued first = added(anAccount(), Moments.NOON.plusSeconds(1));
    Queued second = added(anAccount(), Moments.NOON.plusSeconds(2));
    Queued third = added(anAccount(), Moments.NOON.plusSeconds(3));
    assertEquals(3, generations().countQueued());
    assertEquals(0, generations().countQueuedBefore(first));
    assertEquals(2, generations().countQueuedBefore(third));

    assertAdvances(first, first.start(LATER));

    assertEquals(2, generations().countQueued());
    assertEquals(0, generations().countQueuedBefore(second));
    assertEquals(1, generations().countQueuedBefore(third));
  }

  @Test
  void nothing_waits_where_nothing_was_asked_for() {
    assertEquals(0, generations().countQueued());
    assertEquals(List.of(), generations().unfinished());
    assertEquals(List.of(), generations().withoutImageEndedBefore(LATER));
  }

  @Test
  void an_ended_generation_is_removed_once() {
    Queued queued = added(anAccount(), Moments.NOON);
    Queued other = added(anAccount(), Moments.NOON);
    Cancelled cancelled = queued.cancel(erased(queued.photo().id(), LATER));
    assertAdvances(queued, cancelled);

    generations().remove(cancelled);
    generations().remove(cancelled);

    assertEquals(Optional.empty(), generations().find(queued.id()));
    assertEquals(Optional.of(other), generations().find(other.id()));
  }

  @Test
  void the_generations_of_a_deleted_account_are_gone_and_nobody_elses() {
    AccountId person = anAccount();
    added(person, Moments.NOON);
    added(person, Moments.NOON);
    Queued foreign = added(anAccount(), Moments.NOON);

    generations().removeAllOf(person);
    generations().removeAllOf(person);

    assertEquals(List.of(), generations().of(person));
    assertEquals(List.of(foreign), generations().unfinished());
  }

  @Test
  void those_without_an_image_are_found_by_when_they_ended_and_the_done_never_are() {
    AccountId person = anAccount();
    Queued early = added(person, Moments.NOON);
    Queued due = added(person, Moments.NOON);
    Queued done = added(person, Moments.NOON);
    Failed endedBefore =
        early.fail(Reason.FACE_TOO_SMALL, erased(early.photo().id(), LATER.minusNanos(1_000)));
    assertAdvances(early, endedBefore);
    assertAdvances(due, due.cancel(erased(due.photo().id(), LATER)));
    Painting painting = done.start(Moments.NOON);
    Painted painted = painting.finish(new ImageId(Fresh.uuid()), Moments.NOON);
    assertAdvances(done, painting);
    imageOf(painted);
    assertAdvances(painting, painted);
    assertAdvances(painted, painted.photoErased(erased(done.photo().id(), Moments.NOON)));
    added(person, Moments.NOON);

    assertEquals(List.of(endedBefore), generations().withoutImageEndedBefore(LATER));
    assertEquals(2, generations().withoutImageEndedBefore(LATER.plusNanos(1_000)).size());
  }

  private Queued added(AccountId owner, Instant requestedAt) {
    Queued queued = of(owner).requestedAt(requestedAt).queued();
    generations().add(queued);
    return queued;
  }

  private GenerationBuilder of(AccountId owner) {
    return aGeneration().from(aPhotoOf(owner, Moments.NOON.minusNanos(7_000)));
  }
}
