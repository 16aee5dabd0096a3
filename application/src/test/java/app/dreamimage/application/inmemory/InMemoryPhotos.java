package app.dreamimage.application.inmemory;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.facialdata.PhotoCommitment;
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

  private final InMemoryUnitOfWork unitOfWork;
  private final Rows<PhotoId, UploadedPhoto> rows;
  private final Rows<PhotoId, PhotoCommitment> commitments;

  public InMemoryPhotos(InMemoryUnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
    rows = new Rows<>(unitOfWork);
    commitments = new Rows<>(unitOfWork);
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
  public void commit(PhotoId id, PhotoCommitment commitment) {
    unitOfWork.run(
        () -> {
          if (find(id).isPresent()) {
            commitments.remove(id);
            commitments.insert(id, commitment);
          }
        });
  }

  @Override
  public Optional<PhotoCommitment> commitmentTo(PhotoId id) {
    return commitments.get(id);
  }

  @Override
  public boolean remove(PhotoErased erased) {
    return unitOfWork.run(
        () -> {
          commitments.remove(erased.photo());
          return rows.remove(erased.photo());
        });
  }
}
