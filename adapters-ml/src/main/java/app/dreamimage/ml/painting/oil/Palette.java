package app.dreamimage.ml.painting.oil;

/**
 * How far the colour of a stroke may stray from the picture's, half as far where the likeness sits.
 *
 * @param lightness most that lightness varies
 * @param hue most that the hue turns, in radians
 * @param chroma most that chroma varies, as a share
 * @param vividness factor on chroma everywhere but on skin
 */
public record Palette(float lightness, float hue, float chroma, float vividness) {}
