package app.dreamimage.application.contract;

import static app.dreamimage.domain.generation.ImageBuilder.anImage;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.generation.GeneratedImage;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Images;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Images} must do. */
public abstract class ImagesContract {

  /** The register under test. */
  protected abstract Images images();

  /** An account that exists. */
  protected abstract AccountId anAccount();

  /** A generation of the account, added wherever the implementation needs it to be. */
  protected GenerationId aGenerationOf(AccountId owner) {
    return new GenerationId(Fresh.uuid());
  }

  @Test
  void an_entered_artwork_is_found_as_it_was() {
    GeneratedImage image = added(anAccount(), Moments.NOON.plusNanos(654_321_000));

    assertEquals(Optional.of(image), images().find(image.id()));
    assertEquals(Optional.empty(), images().find(new ImageId(Fresh.uuid())));
  }

  @Test
  void pages_come_newest_first_and_follow_one_another() {
    AccountId person = anAccount();
    GeneratedImage second = added(person, Moments.NOON.plusSeconds(2));
    GeneratedImage fourth = added(person, Moments.NOON);
    GeneratedImage first = added(person, Moments.NOON.plusSeconds(3));
    GeneratedImage third = added(person, Moments.NOON.plusSeconds(1));
    added(anAccount(), Moments.NOON.plusSeconds(1));

    assertEquals(List.of(first, second), images().page(person, Optional.empty(), 2));
    assertEquals(List.of(third, fourth), images().page(person, Optional.of(second.id()), 2));
    assertEquals(List.of(), images().page(person, Optional.of(fourth.id()), 2));
    assertEquals(
        List.of(first, second, third, fourth), images().page(person, Optional.empty(), 100));
  }

  @Test
  void pages_show_artworks_of_the_same_instant_exactly_once() {
    AccountId person = anAccount();
    Set<ImageId> expected = new HashSet<>();
    for (int i = 0; i < 7; i++) {
      expected.add(added(person, Moments.NOON).id());
    }

    List<ImageId> seen = new ArrayList<>();
    Optional<ImageId> last = Optional.empty();
    for (int pages = 0; pages < 4; pages++) {
      for (GeneratedImage image : images().page(person, last, 2)) {
        seen.add(image.id());
        last = Optional.of(image.id());
      }
    }

    assertEquals(7, seen.size());
    assertEquals(expected, Set.copyOf(seen));
  }

  @Test
  void nothing_comes_after_an_artwork_that_is_unknown_or_somebody_elses() {
    AccountId person = anAccount();
    added(person, Moments.NOON);
    GeneratedImage foreign = added(anAccount(), Moments.NOON.plusSeconds(1));

    assertEquals(List.of(), images().page(person, Optional.of(new ImageId(Fresh.uuid())), 10));
    assertEquals(List.of(), images().page(person, Optional.of(foreign.id()), 10));
  }

  @Test
  void the_artworks_of_an_account_are_told_apart_from_those_of_others() {
    AccountId person = anAccount();
    GeneratedImage one = added(person, Moments.NOON);
    GeneratedImage other = added(person, Moments.NOON);
    added(anAccount(), Moments.NOON);

    assertEquals(Set.of(one.id(), other.id()), images().of(person));
    assertEquals(Set.of(), images().of(anAccount()));
  }

  @Test
  void of_many_ids_the_known_ones_are_told() {
    ImageId known = added(anAccount(), Moments.NOON).id();
    Set<ImageId> asked = new HashSet<>();
    for (int i = 0; i < 3_000; i++) {
      asked.add(new ImageId(Fresh.uuid()));
    }
    assertEquals(Set.of(), images().known(asked));

    asked.add(known);

    assertEquals(Set.of(known), images().known(asked));
    assertEquals(Set.of(), images().known(Set.of()));
  }

  @Test
  void the_artworks_of_a_generation_come_in_the_order_in_which_they_were_entered() {
    AccountId person = anAccount();
    GenerationId generation = aGenerationOf(person);
    GeneratedImage first = made(person, generation);
    GeneratedImage second = made(person, generation);
    GeneratedImage third = made(person, generation);
    added(person, Moments.NOON);
    images().remove(second.id());

    assertEquals(List.of(first.id(), third.id()), images().madeBy(generation));
    assertEquals(List.of(), images().madeBy(aGenerationOf(person)));
  }

  private GeneratedImage made(AccountId owner, GenerationId generation) {
    GeneratedImage image = anImage().of(owner).madeBy(generation).build();
    images().add(image);
    return image;
  }

  @Test
  void a_removed_artwork_is_gone_and_no_other_is() {
    AccountId person = anAccount();
    GeneratedImage gone = added(person, Moments.NOON);
    GeneratedImage here = added(person, Moments.NOON);

    images().remove(gone.id());
    images().remove(gone.id());

    assertEquals(Optional.empty(), images().find(gone.id()));
    assertEquals(Set.of(here.id()), images().of(person));
    assertEquals(List.of(here), images().page(person, Optional.empty(), 10));
  }

  private GeneratedImage added(AccountId owner, Instant createdAt) {
    GeneratedImage image =
        anImage().of(owner).madeBy(aGenerationOf(owner)).createdAt(createdAt).build();
    images().add(image);
    return image;
  }
}
