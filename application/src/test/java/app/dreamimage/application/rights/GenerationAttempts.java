package app.dreamimage.application.rights;

import static app.dreamimage.application.People.upload;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.application.generation.CallOffGenerations;
import app.dreamimage.application.generation.CancelGeneration;
import app.dreamimage.application.generation.DeleteImage;
import app.dreamimage.application.generation.FetchImage;
import app.dreamimage.application.generation.FindOrder;
import app.dreamimage.application.generation.PaintGeneration;
import app.dreamimage.application.generation.ReleaseFacialData;
import app.dreamimage.application.generation.RequestGeneration;
import app.dreamimage.application.generation.SeeGeneration;
import app.dreamimage.application.generation.SeeGenerations;
import app.dreamimage.application.generation.SeeImage;
import app.dreamimage.application.generation.SeeImages;
import app.dreamimage.application.generation.SweepLeftovers;
import app.dreamimage.domain.audit.ErasureReason;
import app.dreamimage.domain.generation.Failed;
import java.util.Optional;
import java.util.Set;

/** How the use cases around paintings are tried. */
final class GenerationAttempts {

  private GenerationAttempts() {}

  static void addTo(UseCaseAttempts all) {
    all.outcome(RequestGeneration.class, scene -> upload(scene.service, scene.person));
    all.put(
        PaintGeneration.class,
        scene -> {
          scene.service.paintGeneration.handle(scene.queued.id());
          assertEquals(Set.of(), scene.storage.vault.held());
          return scene.storage.generations.find(scene.queued.id()).orElseThrow()
                  instanceof Failed failed
              ? Optional.of(failed.reason())
              : Optional.empty();
        });
    all.outcome(
        CancelGeneration.class,
        scene -> scene.service.cancelGeneration.handle(scene.person, scene.queued.id()));
    all.works(
        CallOffGenerations.class,
        scene ->
            assertEquals(1, scene.service.callOff.handle(scene.person, ErasureReason.CANCELLED)));
    all.works(
        ReleaseFacialData.class,
        scene -> {
          new ReleaseFacialData(
                  scene.storage.generations, scene.service.paintings, scene.service.ending)
              .handle(scene.queued.photo(), Optional.of(scene.queued));
          assertEquals(Set.of(), scene.storage.vault.held());
        });
    all.works(
        FindOrder.class,
        scene ->
            assertEquals(
                Optional.of(scene.queued.id()),
                scene.service.findOrder.handle(scene.person, scene.key)));
    all.outcome(
        SeeGeneration.class,
        scene -> scene.service.seeGeneration.handle(scene.person, scene.queued.id()));
    all.works(
        SeeGenerations.class,
        scene -> assertEquals(2, scene.service.seeGenerations.handle(scene.person).size()));
    all.outcome(SeeImage.class, scene -> scene.service.seeImage.handle(scene.person, scene.image));
    all.works(
        SeeImages.class,
        scene ->
            assertEquals(
                1,
                scene
                    .service
                    .seeImages
                    .handle(scene.person, Optional.empty(), 10)
                    .images()
                    .size()));
    all.outcome(
        FetchImage.class, scene -> scene.service.fetchImage.handle(scene.person, scene.image));
    all.outcome(
        DeleteImage.class, scene -> scene.service.deleteImage.handle(scene.person, scene.image));
    all.works(
        SweepLeftovers.class, scene -> assertEquals(0, scene.service.sweepLeftovers.handle()));
  }
}
