package app.dreamimage.application.life;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.People.signUpAndConsent;
import static app.dreamimage.application.People.upload;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.ExamplePhotos;
import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.generation.Done;
import app.dreamimage.domain.generation.GenerationBuilder;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.generation.Style;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the style, everything that an order meets on its way takes it. */
final class EveryStyleTest {

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final AccountId person = signUpAndConsent(service);

  @ParameterizedTest
  @EnumSource(Style.class)
  void a_photo_becomes_an_artwork_in_it(Style style) {
    PaintingOrder order = GenerationBuilder.anOrderIn(style, 1);
    Queued queued =
        granted(upload(service, person, new ByteArrayInputStream(ExamplePhotos.png()), order));

    assertTrue(storage.queue.paintNext(service.paintGeneration));

    Done done = assertInstanceOf(Done.class, storage.generations.find(queued.id()).orElseThrow());
    granted(service.fetchImage.handle(person, done.image()));
    granted(service.deleteImage.handle(person, done.image()));
  }
}
