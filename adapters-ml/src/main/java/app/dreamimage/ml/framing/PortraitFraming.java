package app.dreamimage.ml.framing;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.raster.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * How a photo is cut, turned and scaled for an artwork: the eyes level as far as the photo has
 * picture to show in the corners, every face inside with room for hair and shoulders.
 *
 * <p>A photo is enlarged {@value #MOST_ENLARGED} times at most: where it is too small for the
 * frame, first more of its surroundings is shown, then the frame itself becomes smaller.
 */
public final class PortraitFraming {

  /** The shortest longer side of a frame, in pixels. */
  public static final int SMALLEST = 512;

  /** The longest longer side of a frame, in pixels. */
  public static final int LARGEST = 2048;

  private static final float MOST_ENLARGED = 2.6f;
  private static final float MOST_TURNED = 0.6f;
  private static final int TURNS_TRIED = 8;
  private static final float SMALLEST_EYE_DISTANCE = 0.036f;

  private final int width;
  private final int height;
  private final Similarity toPhoto;
  private final List<FaceLandmarks> faces;

  private PortraitFraming(int width, int height, Similarity toPhoto, List<FaceLandmarks> faces) {
    this.width = width;
    this.height = height;
    this.toPhoto = toPhoto;
    this.faces = List.copyOf(faces);
  }

  /**
   * The framing of a photo.
   *
   * @param photoWidth of the upright photo, in pixels
   * @param photoHeight of the upright photo, in pixels
   * @param faces at least one, in pixels of the photo
   * @param longerSide of the wanted frame, {@value #SMALLEST} to {@value #LARGEST} pixels
   * @throws IllegalArgumentException if there is no face or the size is out of range
   */
  public static PortraitFraming of(
      int photoWidth,
      int photoHeight,
      List<FaceLandmarks> faces,
      FrameShape shape,
      int longerSide) {
    if (faces.isEmpty()) {
      throw new IllegalArgumentException("faces: at least one is needed");
    }
    if (longerSide < SMALLEST || longerSide > LARGEST) {
      throw new IllegalArgumentException("longerSide: 512 to 2048 is accepted");
    }
    if (shape == FrameShape.ORIGINAL) {
      return framedWhole(Crop.whole(photoWidth, photoHeight), longerSide, faces);
    }
    float lean = eyeLine(faces);
    float aspect = (float) shape.widthAt(longerSide) / shape.heightAt(longerSide);
    float least = shape.heightAt(longerSide) / MOST_ENLARGED;
    Crop crop = Crop.around(faces, photoWidth, photoHeight, shape, aspect, least, lean);
    for (int turn = TURNS_TRIED - 1; turn >= 0 && !crop.fits(photoWidth, photoHeight); turn--) {
      float angle = lean * turn / TURNS_TRIED;
      crop = Crop.around(faces, photoWidth, photoHeight, shape, aspect, least, angle);
    }
    return framed(crop, shape, longerSide, faces);
  }

  private static PortraitFraming framed(
      Crop crop, FrameShape shape, int longerSide, List<FaceLandmarks> faces) {
    int side = side(crop, longerSide);
    return framed(crop, shape.widthAt(side), shape.heightAt(side), side, faces);
  }

  private static PortraitFraming framedWhole(
      Crop photo, int longerSide, List<FaceLandmarks> faces) {
    int side = side(photo, longerSide);
    float scale = side / photo.longerSide();
    int width = Math.max(1, Math.round(photo.width() * scale));
    int height = Math.max(1, Math.round(photo.height() * scale));
    return framed(photo, width, height, side, faces);
  }

  private static int side(Crop crop, int longerSide) {
    return (int) Math.min(longerSide, Math.max(SMALLEST, MOST_ENLARGED * crop.longerSide() + 0.5f));
  }

  private static PortraitFraming framed(
      Crop crop, int width, int height, int side, List<FaceLandmarks> faces) {
    Similarity toPhoto =
        Similarity.of(width, height, crop.x(), crop.y(), crop.longerSide() / side, crop.angle());
    return new PortraitFraming(width, height, toPhoto, faces);
  }

  /** The lean of the eye line, radians clockwise: the median of the faces', within limits. */
  private static float eyeLine(List<FaceLandmarks> faces) {
    List<Double> leans = new ArrayList<>();
    for (FaceLandmarks face : faces) {
      float[] xyz = face.coordinates(FacialDataAccess.inTheStudio());
      leans.add(
          StrictMath.atan2(
              xyz[3 * 263 + 1] + xyz[3 * 362 + 1] - xyz[3 * 33 + 1] - xyz[3 * 133 + 1],
              xyz[3 * 263] + xyz[3 * 362] - xyz[3 * 33] - xyz[3 * 133]));
      Arrays.fill(xyz, 0);
    }
    Collections.sort(leans);
    double median = leans.get(leans.size() / 2);
    return (float) Math.min(Math.max(median, -MOST_TURNED), MOST_TURNED);
  }

  /** Width of the frame in pixels. */
  public int width() {
    return width;
  }

  /** Height of the frame in pixels. */
  public int height() {
    return height;
  }

  /** The {@linkplain FaceSize size} of the smallest face, in pixels of the frame. */
  public float smallestEyeDistance() {
    float smallest = Float.POSITIVE_INFINITY;
    for (FaceLandmarks face : faces) {
      smallest = Math.min(smallest, FaceSize.of(face));
    }
    return smallest / toPhoto.scale();
  }

  /** The least distance with which a face can be painted as one, in pixels of the frame. */
  public float neededEyeDistance() {
    return SMALLEST_EYE_DISTANCE * Math.max(width, height);
  }

  /** How many pixels of the photo one pixel of the frame is wide and high. */
  public float photoPixels() {
    return toPhoto.scale();
  }

  /** Whether every face is large enough in the frame to be painted as a face. */
  public boolean everyFaceIsLargeEnough() {
    return smallestEyeDistance() >= neededEyeDistance();
  }

  /** The photo and its faces in the frame; the photo itself is left as it is. */
  public Portrait frame(Picture photo, Workers workers) {
    List<FaceLandmarks> moved = faces.stream().map(toPhoto::toFrame).toList();
    try {
      return new Portrait(Resampling.frame(photo, toPhoto, width, height, workers), moved);
    } catch (Throwable failed) {
      moved.forEach(FaceLandmarks::close);
      throw failed;
    }
  }

  @Override
  public String toString() {
    return "PortraitFraming[" + width + "×" + height + ", not shown]";
  }
}
