package app.dreamimage.ml.framing;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.ml.picture.Picture;
import java.util.List;

/**
 * What a painter is given: an aligned picture of the size of the artwork and the faces in it, in
 * its own pixels. Facial data: {@link #close()} overwrites both.
 */
public final class Portrait implements AutoCloseable {

  private final Picture picture;
  private final List<FaceLandmarks> faces;

  /**
   * A portrait, which takes over the picture and the landmarks.
   *
   * @throws IllegalArgumentException if there is no face
   */
  public Portrait(Picture picture, List<FaceLandmarks> faces) {
    if (faces.isEmpty()) {
      throw new IllegalArgumentException("faces: at least one is needed");
    }
    this.picture = picture;
    this.faces = List.copyOf(faces);
  }

  /** The aligned picture. */
  public Picture picture() {
    return picture;
  }

  /** The faces, in pixels of the picture. */
  public List<FaceLandmarks> faces() {
    return faces;
  }

  @Override
  public void close() {
    picture.close();
    faces.forEach(FaceLandmarks::close);
  }

  @Override
  public String toString() {
    return "Portrait[not shown]";
  }
}
