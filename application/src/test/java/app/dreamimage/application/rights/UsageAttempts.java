package app.dreamimage.application.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.inmemory.InMemoryUsageTallies;
import app.dreamimage.application.usage.CountPainting;
import app.dreamimage.application.usage.CountUse;
import app.dreamimage.application.usage.FlushUsage;
import app.dreamimage.application.usage.FoldUsage;
import app.dreamimage.application.usage.PendingUsage;
import app.dreamimage.application.usage.SeeUsage;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.generation.Done;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.usage.CellBuilder;
import app.dreamimage.domain.usage.DeviceClass;
import app.dreamimage.domain.usage.KThreshold;
import app.dreamimage.domain.usage.UsageCounts;
import app.dreamimage.domain.usage.UsageResult;
import app.dreamimage.domain.usage.UsageRetention;
import app.dreamimage.domain.usage.UsedFeature;
import java.util.Map;
import java.util.function.Predicate;

/** How the use cases around counting are tried. */
final class UsageAttempts {

  private static final UsageCounts LONG_PAST =
      new UsageCounts(Map.of(CellBuilder.aCell().on("2026-01-01").build(), 1L));

  private UsageAttempts() {}

  static void addTo(UseCaseAttempts all) {
    all.does(
        CountUse.class,
        Purpose.SERVICE_IMPROVEMENT,
        scene ->
            counts(
                scene,
                count ->
                    count.handle(
                        new CountUse.Command(
                            scene.person,
                            UsedFeature.ORDERING,
                            "oil",
                            UsageResult.DONE,
                            DeviceClass.UNKNOWN))));
    all.does(
        CountPainting.class,
        Purpose.SERVICE_IMPROVEMENT,
        scene ->
            counts(
                scene,
                count ->
                    new CountPainting(scene.storage.generations, count)
                        .handle(painted(scene).id())));
    all.works(
        FlushUsage.class,
        scene ->
            assertTrue(
                flush(scene, new PendingUsage(KThreshold.STANDARD), tallies(scene))
                    .handle(FlushUsage.Occasion.AT_THE_END)));
    all.works(
        FoldUsage.class,
        scene -> {
          InMemoryUsageTallies tallies = tallies(scene);
          tallies.add(LONG_PAST);
          assertEquals(
              1,
              new FoldUsage(
                      tallies,
                      scene.storage.unitOfWork,
                      scene.storage.clock,
                      UsageRetention.STANDARD)
                  .handle());
        });
    all.works(
        SeeUsage.class,
        scene -> {
          InMemoryUsageTallies tallies = tallies(scene);
          tallies.add(LONG_PAST);
          assertEquals(1, new SeeUsage(tallies, KThreshold.STANDARD).handle().size());
        });
  }

  /** Whether anything was counted; what is written down must agree with what was answered. */
  private static boolean counts(RestrictedScene scene, Predicate<CountUse> call) {
    PendingUsage pending = new PendingUsage(KThreshold.STANDARD);
    InMemoryUsageTallies tallies = tallies(scene);
    boolean counted =
        call.test(new CountUse(pending, scene.service.objections, scene.storage.clock));
    flush(scene, pending, tallies).handle(FlushUsage.Occasion.AT_THE_END);
    assertEquals(counted, !tallies.all().equals(UsageCounts.none()));
    return counted;
  }

  private static Generation painted(RestrictedScene scene) {
    return scene.storage.generations.of(scene.person).stream()
        .filter(Done.class::isInstance)
        .findFirst()
        .orElseThrow();
  }

  private static InMemoryUsageTallies tallies(RestrictedScene scene) {
    return new InMemoryUsageTallies(scene.storage.unitOfWork);
  }

  private static FlushUsage flush(
      RestrictedScene scene, PendingUsage pending, InMemoryUsageTallies tallies) {
    return new FlushUsage(pending, tallies, scene.storage.unitOfWork, scene.storage.clock);
  }
}
