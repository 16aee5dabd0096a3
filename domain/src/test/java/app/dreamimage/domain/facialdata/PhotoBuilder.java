package app.dreamimage.domain.facialdata;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.AccountId;
import java.time.Instant;

/** Builds register entries of photos for tests; each has an id of its own. */
public final class PhotoBuilder {

  private AccountId owner = new AccountId(Fresh.uuid());
  private Instant firstByteAt = Moments.NOON;

  private PhotoBuilder() {}

  /** An uploaded photo. */
  public static PhotoBuilder aPhoto() {
    return new PhotoBuilder();
  }

  public PhotoBuilder of(AccountId given) {
    owner = given;
    return this;
  }

  public PhotoBuilder uploadedAt(Instant given) {
    firstByteAt = given;
    return this;
  }

  public UploadedPhoto build() {
    return new UploadedPhoto(new PhotoId(Fresh.uuid()), owner, firstByteAt);
  }
}
