package app.dreamimage.domain.generation;

import static app.dreamimage.domain.facialdata.PhotoBuilder.aPhoto;
import static app.dreamimage.domain.facialdata.Proofs.erased;
import static app.dreamimage.domain.generation.GenerationBuilder.aGeneration;
import static app.dreamimage.domain.generation.GenerationBuilder.aQueuedGeneration;
import static app.dreamimage.domain.generation.GenerationBuilder.anOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.facialdata.PhotoErased;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Proves({Clause.PHOTO_ERASED_AFTER_GENERATION, Clause.CONTROL_OVER_FACIAL_PROCESSING})
final class GenerationStatesTest {

  private static final Instant LATER = Moments.NOON.plusSeconds(10);

  private final Queued queued = aQueuedGeneration();
  private final PhotoErased gone = erased(queued.photo().id(), LATER);
  private final PhotoErased anotherGone = erased(aPhoto().build().id(), LATER);
  private final ImageId image = new ImageId(Fresh.uuid());

  @Test
  void a_generation_keeps_its_request_on_the_whole_way_to_done() {
    Painting painting = queued.start(LATER);
    Painted painted = painting.finish(image, LATER.plusSeconds(1));
    Done done = painted.photoErased(gone);

    for (Generation state : List.of(queued, painting, painted, done)) {
      assertEquals(queued.request(), state.request());
      assertEquals(queued.request().id(), state.id());
      assertEquals(queued.request().owner(), state.owner());
    }
    assertEquals(queued.photo(), painted.photo());
    assertEquals(new Done(queued.request(), image, LATER.plusSeconds(1), LATER), done);
  }

  @Test
  void it_can_be_cancelled_and_can_fail_until_the_artwork_exists() {
    for (Abandonable state : List.of(queued, queued.start(LATER))) {
      assertEquals(new Cancelled(queued.request(), LATER), state.cancel(gone));
      assertEquals(
          new Failed(queued.request(), Reason.NO_FACE_FOUND, LATER),
          state.fail(Reason.NO_FACE_FOUND, gone));
    }
    assertFalse(Abandonable.class.isAssignableFrom(Painted.class));
  }

  @Test
  void the_proof_about_another_photo_ends_nothing() {
    Painting painting = queued.start(LATER);
    Painted painted = painting.finish(image, LATER);

    assertThrows(IllegalArgumentException.class, () -> queued.cancel(anotherGone));
    assertThrows(IllegalArgumentException.class, () -> queued.fail(Reason.PHOTO_GONE, anotherGone));
    assertThrows(IllegalArgumentException.class, () -> painting.cancel(anotherGone));
    assertThrows(
        IllegalArgumentException.class, () -> painting.fail(Reason.PHOTO_GONE, anotherGone));
    assertThrows(IllegalArgumentException.class, () -> painted.photoErased(anotherGone));
  }

  @Test
  void no_step_leads_to_an_end_without_the_proof_that_the_photo_is_gone() {
    Deque<Class<?>> states =
        new ArrayDeque<>(List.of(Queued.class, Painting.class, Painted.class, Abandonable.class));
    Set<String> steps = new HashSet<>();
    while (!states.isEmpty()) {
      for (Method step : states.pop().getDeclaredMethods()) {
        if (Ended.class.isAssignableFrom(step.getReturnType())) {
          steps.add(step.getName());
          assertTrue(
              Arrays.asList(step.getParameterTypes()).contains(PhotoErased.class), step.toString());
        }
      }
    }

    assertEquals(Set.of("cancel", "fail", "photoErased"), steps);
  }

  @Test
  void an_end_has_no_way_out_and_knows_no_photo() {
    for (Class<?> end : Ended.class.getPermittedSubclasses()) {
      for (Method method : end.getDeclaredMethods()) {
        assertFalse(Generation.class.isAssignableFrom(method.getReturnType()), method.toString());
        assertFalse(method.getReturnType() == UploadedPhoto.class, method.toString());
      }
    }
  }

  @Test
  void an_interrupted_painting_is_begun_three_times_at_the_most() {
    Painting first = queued.start(Moments.NOON);
    Painting second = first.resume(LATER);
    Painting third = second.resume(LATER);

    assertEquals(List.of(1, 2, 3), List.of(first.attempt(), second.attempt(), third.attempt()));
    assertEquals(LATER, second.startedAt());
    assertTrue(first.mayBeResumed());
    assertTrue(second.mayBeResumed());
    assertFalse(third.mayBeResumed());
    assertThrows(
        IllegalArgumentException.class,
        () -> new Painting(queued.request(), queued.photo(), 0, LATER));
  }

  @Test
  void nobody_has_a_picture_made_from_the_photo_of_somebody_else() {
    GenerationRequest request =
        new GenerationRequest(
            new GenerationId(Fresh.uuid()), new AccountId(Fresh.uuid()), anOrder(), Moments.NOON);

    assertThrows(IllegalArgumentException.class, () -> new Queued(request, aPhoto().build()));
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void an_end_tells_when_the_photo_was_erased(Reason reason) {
    List<Ended> ends =
        List.of(aGeneration().done(), aGeneration().cancelled(), aGeneration().failed(reason));

    for (Ended end : ends) {
      assertEquals(Moments.NOON.plusSeconds(3), end.photoErasedAt());
    }
  }
}
