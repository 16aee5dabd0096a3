package app.dreamimage.ml.framing;

/** The proportions of an artwork. */
public enum FrameShape {
  /** As wide as high. */
  SQUARE(1f, 1f, 0.29f, 0.43f),
  /** Four wide to five high. */
  PORTRAIT(0.8f, 1f, 0.26f, 0.40f),
  /** As the photo is, the whole of it. */
  ORIGINAL(1f, 1f, 0f, 0f);

  private final float width;
  private final float height;
  private final float faceShare;
  private final float eyeLevel;

  FrameShape(float width, float height, float faceShare, float eyeLevel) {
    this.width = width;
    this.height = height;
    this.faceShare = faceShare;
    this.eyeLevel = eyeLevel;
  }

  int widthAt(int longerSide) {
    return Math.round(longerSide * width);
  }

  int heightAt(int longerSide) {
    return Math.round(longerSide * height);
  }

  /** Height of a single face, forehead to chin, as a share of the frame's height. */
  float faceShare() {
    return faceShare;
  }

  /** Where the middle of the face lies, as a share of the frame's height from its top. */
  float eyeLevel() {
    return eyeLevel;
  }
}
