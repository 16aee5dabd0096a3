package app.dreamimage.domain.facialdata;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.account.AccountId;
import java.time.Instant;

/** That a photo is here, whose it is and since when; never the photo itself, nor its file name. */
public record UploadedPhoto(PhotoId id, AccountId owner, Instant firstByteAt) {
  public UploadedPhoto {
    requireNonNull(id, "id");
    requireNonNull(owner, "owner");
    requireNonNull(firstByteAt, "firstByteAt");
  }
}
