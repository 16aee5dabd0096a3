package app.dreamimage.application.facialdata;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.facialdata.PhotoRetention;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.domain.rights.ReportedRecord;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * That photos of a person are here, and until when. The photos themselves are not shown: nobody
 * looks at one, and the person has the original.
 */
public final class HeldFacialData implements PersonalDataHolder {

  private final Photos photos;
  private final InstantSource clock;
  private final PolicyHistory policy;

  public HeldFacialData(Photos photos, InstantSource clock, PolicyHistory policy) {
    this.photos = photos;
    this.clock = clock;
    this.policy = policy;
  }

  @Override
  public ReportSection report(AccountId person) {
    return new ReportSection(
        DataCategory.FACIAL_DATA, "photos", photos.of(person).stream().map(this::shown).toList());
  }

  private ReportedRecord shown(UploadedPhoto photo) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", photo.id().value().toString());
    fields.put("firstByteAt", photo.firstByteAt().toString());
    PhotoRetention retention = PhotoRetention.of(photo, policy, clock.instant());
    fields.put("erasedBy", retention.deleteBy(photo).instant().toString());
    return new ReportedRecord(fields);
  }

  /**
   * Makes sure that no photo is left: each goes by its own way, with the proof of its erasure.
   *
   * @throws IllegalStateException if one is still in the register
   */
  @Override
  public Runnable erase(AccountId person) {
    if (!photos.of(person).isEmpty()) {
      throw new IllegalStateException("photos: have to be erased first");
    }
    return () -> {};
  }
}
