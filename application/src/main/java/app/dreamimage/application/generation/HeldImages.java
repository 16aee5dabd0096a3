package app.dreamimage.application.generation;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.generation.ArtworkStore;
import app.dreamimage.domain.generation.GeneratedImage;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Images;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.domain.rights.ReportedRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The artworks of a person. An export has the pictures themselves beside this list of them. */
public final class HeldImages implements PersonalDataHolder {

  private final Images images;
  private final ArtworkStore artworks;

  public HeldImages(Images images, ArtworkStore artworks) {
    this.images = images;
    this.artworks = artworks;
  }

  @Override
  public ReportSection report(AccountId person) {
    return new ReportSection(
        DataCategory.ARTWORKS,
        "images",
        images.page(person, Optional.empty(), Integer.MAX_VALUE).stream()
            .map(HeldImages::shown)
            .toList());
  }

  private static ReportedRecord shown(GeneratedImage image) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", image.id().value().toString());
    fields.put("generation", image.generation().value().toString());
    fields.put("style", image.style().slug());
    fields.put("format", image.format().name());
    fields.put("width", Integer.toString(image.width()));
    fields.put("height", Integer.toString(image.height()));
    fields.put("bytes", Long.toString(image.bytes()));
    fields.put("createdAt", image.createdAt().toString());
    return new ReportedRecord(fields);
  }

  @Override
  public Runnable erase(AccountId person) {
    Set<ImageId> theirs = images.of(person);
    theirs.forEach(images::remove);
    return () -> theirs.forEach(artworks::erase);
  }
}
