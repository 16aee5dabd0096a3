package app.dreamimage.storage.facialdata;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.facialdata.PhotoCommitment;
import app.dreamimage.domain.facialdata.PhotoErased;
import app.dreamimage.domain.facialdata.PhotoId;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The register of photos in the database. */
@Singleton
final class JdbcPhotos implements Photos {

  private final PhotoRows rows;

  JdbcPhotos(PhotoRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(UploadedPhoto photo) {
    rows.save(PhotoRow.of(photo));
  }

  @Override
  public Optional<UploadedPhoto> find(PhotoId id) {
    return rows.findById(id.value()).map(PhotoRow::toPhoto);
  }

  @Override
  public List<UploadedPhoto> of(AccountId owner) {
    return rows.of(owner.value()).stream().map(PhotoRow::toPhoto).toList();
  }

  @Override
  public List<UploadedPhoto> all() {
    return rows.all().stream().map(PhotoRow::toPhoto).toList();
  }

  @Override
  public void commit(PhotoId id, PhotoCommitment commitment) {
    rows.commit(id.value(), commitment.salt(), commitment.value());
  }

  @Override
  public Optional<PhotoCommitment> commitmentTo(PhotoId id) {
    return rows.findById(id.value()).flatMap(PhotoRow::toCommitment);
  }

  @Override
  public boolean remove(PhotoErased erased) {
    return rows.delete(erased.photo().value()) == 1;
  }
}
