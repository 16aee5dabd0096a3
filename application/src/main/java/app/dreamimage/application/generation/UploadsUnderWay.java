package app.dreamimage.application.generation;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.audit.ErasureReason;
import app.dreamimage.domain.facialdata.PhotoId;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import app.dreamimage.domain.generation.QueueLimits;
import app.dreamimage.domain.policy.Outcome;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The uploads that this process is receiving: few of one account, left alone by the sweeper, ended
 * when their owner calls them off.
 */
public final class UploadsUnderWay {

  /** One upload under way; closed when it has ended, however it did. */
  static final class UnderWay implements AutoCloseable {
    private final UploadedPhoto photo;
    private final Runnable stop;
    private final Set<UnderWay> all;
    private volatile Optional<ErasureReason> calledOff = Optional.empty();

    private UnderWay(UploadedPhoto photo, Runnable stop, Set<UnderWay> all) {
      this.photo = photo;
      this.stop = stop;
      this.all = all;
    }

    UploadedPhoto photo() {
      return photo;
    }

    /** Why its owner wants it no more, if so. */
    Optional<ErasureReason> calledOff() {
      return calledOff;
    }

    private void callOff(ErasureReason why) {
      calledOff = Optional.of(why);
      stop.run();
    }

    @Override
    public void close() {
      all.remove(this);
    }
  }

  private final Set<UnderWay> underWay = ConcurrentHashMap.newKeySet();

  /**
   * An upload that begins, unless too many of its owner are under way.
   *
   * @param stop makes the reading of the photo fail soon
   */
  synchronized Outcome<UnderWay> begin(UploadedPhoto photo, Runnable stop, QueueLimits limits) {
    int ofOwner =
        (int) underWay.stream().filter(other -> other.photo.owner().equals(photo.owner())).count();
    return limits
        .admitUpload(ofOwner)
        .map(
            admitted -> {
              UnderWay upload = new UnderWay(photo, stop, underWay);
              underWay.add(upload);
              return upload;
            });
  }

  /** Ends every upload of a person without waiting until the sender has sent it all. */
  void callOff(AccountId owner, ErasureReason why) {
    underWay.stream()
        .filter(upload -> upload.photo.owner().equals(owner))
        .forEach(upload -> upload.callOff(why));
  }

  /** Whether the photo is arriving at this moment. */
  public boolean contains(PhotoId photo) {
    return underWay.stream().anyMatch(upload -> upload.photo.id().equals(photo));
  }
}
