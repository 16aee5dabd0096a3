package app.dreamimage.ml.painting.line;

/**
 * A colour to draw with or on.
 *
 * @param lightness OKLab lightness, 0 to 1
 * @param a green to red
 * @param b blue to yellow
 */
public record Pigment(float lightness, float a, float b) {}
