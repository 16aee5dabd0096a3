package app.dreamimage.ml.study;

import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.ml.framing.Portrait;
import app.dreamimage.ml.raster.GaussianBlur;
import app.dreamimage.ml.raster.Oklab;
import app.dreamimage.ml.raster.Plane;
import app.dreamimage.ml.raster.Scaling;
import app.dreamimage.ml.raster.Workers;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything a painter knows about a portrait before the first stroke. Facial data: {@link
 * #close()} overwrites all of it.
 *
 * @param picture the portrait in OKLab, well exposed, its background calmed; at full size
 * @param scale picture pixels to a map pixel; all planes below are maps
 * @param importance how much a place matters, 0 to about 1
 * @param person who is person, 0 to 1
 * @param face where faces are, 0 to 1, softly
 * @param skin where skin is, on faces and beyond, 0 to 1
 * @param flow which way forms run
 * @param faces their outlines and lines, in map pixels
 * @param eyeDistance distance of the eye centres in picture pixels; of several faces the smallest,
 *     but not less than half the largest
 */
public record Study(
    Oklab picture,
    int scale,
    Plane importance,
    Plane person,
    Plane face,
    Plane skin,
    Flow flow,
    List<FaceShape> faces,
    float eyeDistance)
    implements AutoCloseable {

  private static final int LARGEST_MAP = 512;

  /**
   * Studies a portrait.
   *
   * @param people who tells people from the background
   */
  public static Study of(Portrait portrait, PersonFinder people, Workers workers) {
    Plane likely = people.findIn(portrait.picture());
    Oklab picture = Oklab.of(portrait.picture(), workers);
    int longest = Math.max(picture.width(), picture.height());
    int scale = (longest + LARGEST_MAP - 1) / LARGEST_MAP;
    Oklab dim = Scaling.shrunk(picture, scale, workers);
    List<FaceShape> faces = new ArrayList<>();
    for (FaceLandmarks face : portrait.faces()) {
      faces.add(FaceShape.of(face, scale));
    }
    int width = dim.width();
    int height = dim.height();
    float distance = eyeDistance(faces);
    Plane bareSkin = FaceMasks.bareSkin(width, height, faces);
    Plane face = GaussianBlur.of(FaceMasks.ovals(width, height, faces), 0.08f * distance, workers);
    Plane person = PersonMask.of(likely, dim.lightness(), faces, workers);
    Plane skin = SkinLikeness.of(dim, bareSkin, person);
    Exposure.of(dim, bareSkin).applyTo(picture, face, scale, workers);
    dim.overwrite();
    bareSkin.overwrite();
    Oklab small = Scaling.shrunk(picture, scale, workers);
    Plane importance = ImportanceMap.of(small, faces, person, skin, workers);
    FeatureContrast.applyTo(picture, small, importance, distance, scale, workers);
    Flow flow = OrientationField.of(small, faces, person, workers);
    CalmBackground.applyTo(picture, small, person, scale, workers);
    small.overwrite();
    for (int i = 0; i < skin.values().length; i++) {
      skin.values()[i] = Math.max(skin.values()[i], face.values()[i]);
    }
    return new Study(
        picture, scale, importance, person, face, skin, flow, List.copyOf(faces), distance * scale);
  }

  private static float eyeDistance(List<FaceShape> faces) {
    float smallest = Float.POSITIVE_INFINITY;
    float largest = 0;
    for (FaceShape face : faces) {
      smallest = Math.min(smallest, face.eyeDistance());
      largest = Math.max(largest, face.eyeDistance());
    }
    return Math.max(smallest, largest / 2);
  }

  /** Overwrites the picture, the maps and the faces. */
  @Override
  public void close() {
    picture.overwrite();
    for (Plane map : List.of(importance, person, face, skin, flow.cos2(), flow.sin2())) {
      map.overwrite();
    }
    faces.forEach(FaceShape::overwrite);
  }

  @Override
  public String toString() {
    return "Study[not shown]";
  }
}
