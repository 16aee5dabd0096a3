package app.dreamimage.storage.facialdata;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.facialdata.PhotoCommitment;
import app.dreamimage.domain.facialdata.PhotoId;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a photo is here, as a row. */
@MappedEntity("photo")
record PhotoRow(
    @Id UUID id,
    UUID ownerId,
    Instant firstByteAt,
    @Nullable String commitmentSalt,
    @Nullable String commitment) {

  static PhotoRow of(UploadedPhoto photo) {
    return new PhotoRow(photo.id().value(), photo.owner().value(), photo.firstByteAt(), null, null);
  }

  UploadedPhoto toPhoto() {
    return new UploadedPhoto(new PhotoId(id), new AccountId(ownerId), firstByteAt);
  }

  Optional<PhotoCommitment> toCommitment() {
    return commitmentSalt == null || commitment == null
        ? Optional.empty()
        : Optional.of(new PhotoCommitment(commitmentSalt, commitment));
  }
}
