package app.dreamimage.ml.painting.facet;

import app.dreamimage.ml.painting.Hand;
import app.dreamimage.ml.painting.Technique;
import app.dreamimage.ml.picture.Picture;
import app.dreamimage.ml.study.Study;

/**
 * Low poly: flat triangles whose corners lie on the lines of the face first, then where the picture
 * changes most, close at the eyes and far apart in the background.
 *
 * <p>The points are those of a greedy refinement (M. Garland and P. Heckbert, <i>Fast polygonal
 * approximation of terrains and height fields</i>, CMU-CS-95-181, 1995), weighted by importance.
 * About 30 bytes of memory per pixel.
 */
public final class FacetTechnique implements Technique {

  private static final int ROUNDS = 14;
  private static final int FINER = 3;

  @Override
  public Picture paint(Study study, Hand hand) {
    FacetTint tint =
        new FacetTint(
            hand.between(1.04f, 1.16f, 1.35f), hand.between(0.004f, 0.014f, 0.030f), hand.seed());
    Mesh mesh =
        new Mesh(
            study,
            new Spacing(study, hand.between(0.78f, 1, 1.45f)),
            hand.between(0.020f, 0.028f, 0.042f),
            hand.seed());
    hand.laid(mesh.begin(hand.workers()));
    show(mesh, 0.2, tint, study, hand);
    for (int round = 1; round <= ROUNDS; round++) {
      hand.laid(mesh.refine(hand.workers()));
      show(mesh, 0.2 + 0.7 * round / ROUNDS, tint, study, hand);
    }
    return mesh.facets().picture(1, FINER, tint, hand.workers());
  }

  private static void show(Mesh mesh, double fraction, FacetTint tint, Study study, Hand hand) {
    int longer = Math.max(study.picture().width(), study.picture().height());
    hand.reached(
        fraction,
        side -> mesh.facets().picture(Math.min(1, (float) side / longer), 1, tint, hand.workers()));
  }
}
