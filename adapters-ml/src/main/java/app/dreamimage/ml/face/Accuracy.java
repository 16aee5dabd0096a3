package app.dreamimage.ml.face;

/** How much care is taken to place the points of a face. */
public enum Accuracy {
  /** The face mesh, fitted twice. */
  FAST,

  /**
   * The attention mesh as well, which looks at eyes and lips again, on the face and on its mirror
   * image: for one face, about three times as long.
   */
  PRECISE
}
