package app.dreamimage.application.inmemory;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.facialdata.PhotoErased;
import app.dreamimage.domain.facialdata.PhotoId;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The register of photos in memory. */
public final class InMemoryPhotos implements Photos {

  private static final Comparator<UploadedPhoto> OLDEST_FIRST =
      Comparator.comparing(UploadedPhoto::firstByteAt);

  private final Rows<PhotoId, UploadedPhoto> rows;

  public InMemoryPhotos(InMemoryUnitOfWork unitOfWork) {
    rows = new Rows<>(unitOfWork);
  }

  @Override
  public void add(UploadedPhoto photo) {
    rows.insert(photo.id(), photo);
  }

  @Override
  public Optional<UploadedPhoto> find(PhotoId id) {
    return rows.get(id);
  }

  @Override
  public List<UploadedPhoto> of(AccountId owner) {
    return rows.where(photo -> photo.owner().equals(owner), OLDEST_FIRST);
  }

  @Override
  public List<UploadedPhoto> all() {
    return rows.where(photo -> true, OLDEST_FIRST);
  }

  @Override
  public void remove(PhotoErased erased) {
    rows.remove(erased.photo());
  }
}
