package app.dreamimage.ml.painting.dream;

import app.dreamimage.ml.raster.Curves;

/** A colour of the night, in OKLab. */
record Tint(float lightness, float a, float b) {

  Tint mixed(Tint other, float share) {
    return new Tint(
        Curves.mix(lightness, other.lightness, share),
        Curves.mix(a, other.a, share),
        Curves.mix(b, other.b, share));
  }
}
