package app.dreamimage.application.rights;

import static app.dreamimage.application.rights.Lifetime.AT_MOST_A_DAY;
import static app.dreamimage.application.rights.Lifetime.UNTIL_THE_ACCOUNT_IS_CLOSED;
import static app.dreamimage.application.rights.Lifetime.UNTIL_THE_PERSON_DELETES_IT;
import static app.dreamimage.application.rights.Lifetime.WITH_THE_GENERATION;
import static app.dreamimage.domain.consent.DataCategory.ARTWORKS;
import static app.dreamimage.domain.consent.DataCategory.FACIAL_DATA;
import static app.dreamimage.domain.consent.DataCategory.GENERATIONS;
import static app.dreamimage.domain.consent.DataCategory.RECEIPTS;

/** What is kept about photos, receipts, paintings and artworks. */
final class GenerationHoldings {

  private static final String IN_THE_RECEIPT =
      "(given to the person in the receipt for the photo, and to nobody before)";

  private GenerationHoldings() {}

  static void addTo(HoldingList all) {
    HoldingList.Table photo = all.personal("photo", FACIAL_DATA, AT_MOST_A_DAY, "photos");
    photo.column("id", "id");
    photo.withheld("owner_id", HoldingList.ITS_OWNER);
    photo.column("first_byte_at", "firstByteAt");
    photo.withheld("commitment_salt", IN_THE_RECEIPT);
    photo.withheld("commitment", IN_THE_RECEIPT);

    HoldingList.Table receipt =
        all.personal("deletion_receipt", RECEIPTS, UNTIL_THE_ACCOUNT_IS_CLOSED, "deletionReceipts");
    receipt.column("id", "id");
    receipt.withheld("owner_id", HoldingList.ITS_OWNER);
    receipt.column("commitment_salt", "commitmentSalt");
    receipt.column("commitment", "commitment");
    receipt.column("arrived_at", "arrivedAt");
    receipt.column("erased_at", "erasedAt");
    receipt.column("reason", "reason");
    receipt.column("policy_version", "policyVersion");
    receipt.column("entry_salt", "entrySalt");

    HoldingList.Table generation =
        all.personal("generation", GENERATIONS, UNTIL_THE_PERSON_DELETES_IT, "generations");
    generation.column("id", "id");
    generation.withheld("queue_number", HoldingList.ONLY_AN_ORDER);
    generation.withheld("owner_id", HoldingList.ITS_OWNER);
    generation.column("style", "style");
    generation.column("framing", "framing");
    generation.column("pixel_size", "size");
    generation.column("strength", "strength");
    generation.column("seed", "seed");
    generation.column("variations", "variations");
    generation.column("image_format", "format");
    generation.column("quality", "quality");
    generation.column("note", "note");
    generation.column("requested_at", "requestedAt");
    generation.column("state", "state");
    generation.withheld("attempt", "(how often the studio has tried, which is about the studio)");
    generation.column("photo_id", "photo");
    generation.column("photo_first_byte_at", "photoFirstByteAt");
    generation.column("started_at", "startedAt");
    generation.column("image_id", "image");
    generation.column("painted_at", "paintedAt");
    generation.column("reason", "reason");
    generation.column("photo_erased_at", "photoErasedAt");

    HoldingList.Table image =
        all.personal("image", ARTWORKS, UNTIL_THE_PERSON_DELETES_IT, "images");
    image.column("id", "id");
    image.withheld("image_number", HoldingList.ONLY_AN_ORDER);
    image.withheld("owner_id", HoldingList.ITS_OWNER);
    image.column("generation_id", "generation");
    image.column("style", "style");
    image.column("image_format", "format");
    image.column("width", "width");
    image.column("height", "height");
    image.column("byte_count", "bytes");
    image.column("created_at", "createdAt");

    // The task that has a generation painted: named by the generation, gone when it has ended.
    HoldingList.Table task =
        all.personal("painting_task", GENERATIONS, WITH_THE_GENERATION, "generations");
    task.column("task_instance", "id");
    task.withheld("task_data", "(always empty: the task is its name alone)");
  }
}
