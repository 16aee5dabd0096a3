package app.dreamimage.ml.face;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.ml.picture.Picture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the landmarks of all faces in a picture. The same picture always gives the same landmarks,
 * on any number of threads. For one caller at a time.
 *
 * <p>The detector looks at the whole picture, then at overlapping tiles of half its longer side,
 * where smaller faces show. The mesh is fitted twice, the second time to where the first one says
 * the face is; what either fit does not take for a face is dropped. When it has answered, nothing
 * of the picture is left in the model.
 */
public final class Dl4jLandmarkFinder {

  private static final double SAME_FACE = 0.5;
  private static final Box EVERYWHERE =
      new Box(
          Double.NEGATIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY);

  private final FaceModel model;
  private final Accuracy accuracy;

  /** A finder on a loaded model, which the caller closes. */
  public Dl4jLandmarkFinder(FaceModel model, Accuracy accuracy) {
    this.model = model;
    this.accuracy = accuracy;
  }

  /** The faces in the picture, those with the largest box first; none if there is none. */
  public List<FaceLandmarks> findIn(Picture picture) {
    List<Face> faces = new ArrayList<>();
    try (PicturePyramid pyramid = new PicturePyramid(picture)) {
      List<Detection> left = detections(pyramid);
      while (!left.isEmpty()) {
        List<Detection> apart = apart(left);
        List<Optional<Mesh>> meshes = fit(pyramid, apart);
        for (int i = 0; i < apart.size(); i++) {
          add(faces, apart.get(i), meshes.get(i));
        }
        left.removeAll(apart);
        left.removeIf(one -> covers(faces, one.box()));
      }
      return faces.stream()
          .sorted(Comparator.comparingDouble((Face face) -> face.mesh.box().area()).reversed())
          .map(Face::landmarks)
          .toList();
    } finally {
      faces.forEach(face -> face.mesh.close());
      model.forget();
    }
  }

  /** Those of which no two can be the same face, the surest first. */
  private static List<Detection> apart(List<Detection> detections) {
    List<Detection> apart = new ArrayList<>();
    for (Detection one : detections) {
      if (apart.stream()
          .noneMatch(other -> other.box().intersectionOverSmaller(one.box()) > SAME_FACE)) {
        apart.add(one);
      }
    }
    return apart;
  }

  private List<Optional<Mesh>> fit(PicturePyramid pyramid, List<Detection> detections) {
    List<Region> regions = detections.stream().map(Detection::region).toList();
    return model.fit(pyramid, regions, accuracy);
  }

  private static void add(List<Face> faces, Detection detection, Optional<Mesh> found) {
    if (found.isEmpty()) {
      return;
    }
    Mesh mesh = found.get();
    if (covers(faces, detection.box()) || covers(faces, mesh.box())) {
      mesh.close();
    } else {
      faces.add(new Face(mesh, detection.score()));
    }
  }

  private static boolean covers(List<Face> faces, Box box) {
    return faces.stream().anyMatch(face -> face.covers(box));
  }

  /**
   * The faces of one picture in another of the same scene, such as a painting of it: looked for
   * where they are known to be, as MediaPipe follows a face from one frame of a film to the next.
   * Those that do not show there are left out.
   *
   * @param faces in pixels of the picture
   */
  public List<FaceLandmarks> findAgain(Picture picture, List<FaceLandmarks> faces) {
    try (PicturePyramid pyramid = new PicturePyramid(picture)) {
      List<Region> regions = faces.stream().map(Dl4jLandmarkFinder::region).toList();
      List<FaceLandmarks> found = new ArrayList<>();
      for (Optional<Mesh> fitted : model.fit(pyramid, regions, accuracy)) {
        if (fitted.isPresent()) {
          try (Mesh mesh = fitted.get()) {
            found.add(new Face(mesh, mesh.probability()).landmarks());
          }
        }
      }
      return List.copyOf(found);
    } finally {
      model.forget();
    }
  }

  private static Region region(FaceLandmarks face) {
    try (Mesh known = new Mesh(face.coordinates(FacialDataAccess.inTheStudio()), 1)) {
      return known.region();
    }
  }

  private List<Detection> detections(PicturePyramid pyramid) {
    double longer = Math.max(pyramid.width(), pyramid.height());
    double side = longer / 2;
    List<Region> squares = new ArrayList<>(List.of(Region.upright(0, 0, longer)));
    List<Box> visible = new ArrayList<>(List.of(EVERYWHERE));
    for (double top : starts(pyramid.height(), side)) {
      for (double left : starts(pyramid.width(), side)) {
        squares.add(Region.upright(left, top, side));
        visible.add(visible(left, top, side, pyramid));
      }
    }
    List<List<Detection>> found = model.detect(pyramid, squares);
    List<Detection> all = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Box seen = visible.get(i);
      found.get(i).stream().filter(one -> !one.box().crosses(seen)).forEach(all::add);
    }
    all.sort(Comparator.comparingDouble(Detection::score).reversed());
    return all;
  }

  /** Where tiles begin that cover a length, each overlapping the next by half or more. */
  private static double[] starts(double length, double side) {
    int count = length <= side ? 1 : 1 + (int) Math.ceil((length - side) / (side / 2));
    double[] starts = new double[count];
    for (int i = 1; i < count; i++) {
      starts[i] = (length - side) * i / (count - 1);
    }
    return starts;
  }

  /**
   * The tile, without end where the picture ends: a face that reaches over an inner edge is left to
   * the tile, or the whole picture, in which all of it shows.
   */
  private static Box visible(double left, double top, double side, PicturePyramid pyramid) {
    return new Box(
        left <= 0 ? Double.NEGATIVE_INFINITY : left,
        top <= 0 ? Double.NEGATIVE_INFINITY : top,
        left + side >= pyramid.width() ? Double.POSITIVE_INFINITY : left + side,
        top + side >= pyramid.height() ? Double.POSITIVE_INFINITY : top + side);
  }

  private record Face(Mesh mesh, double score) {

    boolean covers(Box box) {
      return mesh.box().intersectionOverSmaller(box) > SAME_FACE;
    }

    FaceLandmarks landmarks() {
      Box box = mesh.box();
      float[] bounds = {
        (float) box.left(), (float) box.top(), (float) box.width(), (float) box.height()
      };
      return FaceLandmarks.of(mesh.xyz(), bounds, (float) score);
    }
  }
}
