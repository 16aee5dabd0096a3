package app.dreamimage.domain.facialdata;

import app.dreamimage.domain.account.AccountId;
import java.util.List;
import java.util.Optional;

/**
 * Driven port: the register of photos that are here. A photo is entered before its first byte is
 * kept and leaves the register only after it has been erased.
 */
public interface Photos {

  /** Enters a photo. */
  void add(UploadedPhoto photo);

  /** The photo with this id. */
  Optional<UploadedPhoto> find(PhotoId id);

  /** Every photo of an account, oldest first. */
  List<UploadedPhoto> of(AccountId owner);

  /** Every photo in the register, oldest first. */
  List<UploadedPhoto> all();

  /** Keeps what was committed to when the photo had come in; does nothing if it is not here. */
  void commit(PhotoId id, PhotoCommitment commitment);

  /** What was committed to; empty if the photo is not here or has not come in whole. */
  Optional<PhotoCommitment> commitmentTo(PhotoId id);

  /** Takes an erased photo out of the register; answers whether it was in it. */
  boolean remove(PhotoErased erased);
}
