package app.dreamimage.application.generation;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.Expect.refused;
import static app.dreamimage.application.People.signUpAndConsent;
import static app.dreamimage.application.People.upload;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.generation.SeeImages.Page;
import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.generation.Done;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What people see of their artworks, and how they delete them. */
final class ImageLifeTest {

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final AccountId person = signUpAndConsent(service);

  @Test
  @Proves(Clause.IMAGES_STAY_UNTIL_DELETED)
  void an_artwork_stays_for_years_until_it_is_deleted_with_the_record_of_its_making() {
    ImageId image = painted();
    storage.clock.advance(Duration.ofDays(3_650));
    service.sweepFacialData.handle();
    service.sweepLeftovers.handle();
    service.sweepLeftovers.handle();
    granted(service.fetchImage.handle(person, image));

    assertEquals(image, granted(service.deleteImage.handle(person, image)));

    assertEquals(Reason.NOT_THERE, refused(service.seeImage.handle(person, image)));
    assertEquals(Reason.NOT_THERE, refused(service.fetchImage.handle(person, image)));
    assertEquals(Reason.NOT_THERE, refused(service.deleteImage.handle(person, image)));
    assertEquals(Set.of(), storage.artworks.stored());
    assertEquals(List.of(), service.seeGenerations.handle(person));
  }

  @Test
  @Proves(Clause.ACCESS_IS_LIMITED)
  void somebody_elses_artwork_and_one_that_is_not_there_are_answered_alike() {
    ImageId image = painted();
    AccountId stranger = signUpAndConsent(service);

    for (ImageId asked : List.of(image, new ImageId(Fresh.uuid()))) {
      assertEquals(Reason.NOT_THERE, refused(service.seeImage.handle(stranger, asked)));
      assertEquals(Reason.NOT_THERE, refused(service.fetchImage.handle(stranger, asked)));
      assertEquals(Reason.NOT_THERE, refused(service.deleteImage.handle(stranger, asked)));
    }
    GenerationId generation = granted(service.seeImage.handle(person, image)).generation();
    assertEquals(Reason.NOT_THERE, refused(service.seeGeneration.handle(stranger, generation)));
    assertEquals(List.of(), service.seeGenerations.handle(stranger));

    granted(service.fetchImage.handle(person, image));
  }

  @Test
  void an_artwork_whose_file_is_lost_is_not_there() {
    ImageId image = painted();
    storage.artworks.erase(image);

    assertEquals(Reason.NOT_THERE, refused(service.fetchImage.handle(person, image)));
  }

  @Test
  void artworks_are_leafed_through_newest_first_to_the_last_page() {
    List<ImageId> expected = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      expected.add(painted());
      storage.clock.advance(Duration.ofSeconds(1));
    }
    Collections.reverse(expected);

    List<ImageId> seen = new ArrayList<>();
    Optional<ImageId> after = Optional.empty();
    int pages = 0;
    do {
      Page page = service.seeImages.handle(person, after, 2);
      page.images().forEach(image -> seen.add(image.id()));
      after = page.next();
      pages++;
    } while (after.isPresent());

    assertEquals(expected, seen);
    assertEquals(3, pages);
    assertEquals(
        new Page(List.of(), Optional.empty()),
        service.seeImages.handle(signUpAndConsent(service), Optional.empty(), 100));
  }

  @Test
  void a_page_has_one_to_a_hundred_artworks() {
    for (int most : new int[] {0, -1, 101}) {
      InvalidValue invalid =
          assertThrows(
              InvalidValue.class, () -> service.seeImages.handle(person, Optional.empty(), most));
      assertEquals("limit", invalid.field());
    }
    assertTrue(service.seeImages.handle(person, Optional.empty(), 1).images().isEmpty());
  }

  private ImageId painted() {
    GenerationId id = granted(upload(service, person)).id();
    storage.queue.paintNext(service.paintGeneration);
    return ((Done) storage.generations.find(id).orElseThrow()).image();
  }
}
