package app.dreamimage.application.generation;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.generation.Done;
import app.dreamimage.domain.generation.Ended;
import app.dreamimage.domain.generation.Failed;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.Painted;
import app.dreamimage.domain.generation.Painting;
import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.generation.PaintingQueue;
import app.dreamimage.domain.generation.Unfinished;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.domain.rights.ReportedRecord;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The orders of a person, and how each went. */
public final class HeldGenerations implements PersonalDataHolder {

  private final Generations generations;
  private final PaintingQueue queue;

  public HeldGenerations(Generations generations, PaintingQueue queue) {
    this.generations = generations;
    this.queue = queue;
  }

  @Override
  public ReportSection report(AccountId person) {
    return new ReportSection(
        DataCategory.GENERATIONS,
        "generations",
        generations.of(person).stream().map(HeldGenerations::shown).toList());
  }

  private static ReportedRecord shown(Generation generation) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", generation.id().value().toString());
    fields.put("requestedAt", generation.request().requestedAt().toString());
    fields.put("state", generation.getClass().getSimpleName().toUpperCase(Locale.ROOT));
    showOrder(generation.request().order(), fields);
    if (generation instanceof Unfinished unfinished) {
      fields.put("photo", unfinished.photo().id().value().toString());
      fields.put("photoFirstByteAt", unfinished.photo().firstByteAt().toString());
    }
    if (generation instanceof Painting painting) {
      fields.put("attempt", Integer.toString(painting.attempt()));
      fields.put("startedAt", painting.startedAt().toString());
    }
    if (generation instanceof Painted painted) {
      showImage(painted.image().value().toString(), painted.paintedAt(), fields);
    }
    if (generation instanceof Done done) {
      showImage(done.image().value().toString(), done.paintedAt(), fields);
    }
    if (generation instanceof Failed failed) {
      fields.put("reason", failed.reason().name());
    }
    if (generation instanceof Ended ended) {
      fields.put("photoErasedAt", ended.photoErasedAt().toString());
    }
    return new ReportedRecord(fields);
  }

  private static void showOrder(PaintingOrder order, Map<String, String> fields) {
    fields.put("style", order.style().slug());
    fields.put("framing", order.framing().name());
    fields.put("size", Integer.toString(order.size()));
    fields.put("strength", Integer.toString(order.strength()));
    fields.put("seed", Long.toString(order.seed()));
    fields.put("variations", Integer.toString(order.variations()));
    fields.put("format", order.file().format().name());
    fields.put("quality", Integer.toString(order.file().quality()));
    fields.put("note", Boolean.toString(order.file().note()));
  }

  private static void showImage(String id, Instant paintedAt, Map<String, String> fields) {
    fields.put("image", id);
    fields.put("paintedAt", paintedAt.toString());
  }

  @Override
  public Runnable erase(AccountId person) {
    generations.of(person).forEach(generation -> queue.strike(generation.id()));
    generations.removeAllOf(person);
    return () -> {};
  }
}
