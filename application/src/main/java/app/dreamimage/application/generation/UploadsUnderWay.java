package app.dreamimage.application.generation;

import app.dreamimage.domain.facialdata.PhotoId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The uploads that this process is receiving, which the sweeper leaves alone. */
public final class UploadsUnderWay {

  private final Set<PhotoId> photos = ConcurrentHashMap.newKeySet();

  void begin(PhotoId photo) {
    photos.add(photo);
  }

  void end(PhotoId photo) {
    photos.remove(photo);
  }

  /** Whether the photo is arriving at this moment. */
  public boolean contains(PhotoId photo) {
    return photos.contains(photo);
  }
}
