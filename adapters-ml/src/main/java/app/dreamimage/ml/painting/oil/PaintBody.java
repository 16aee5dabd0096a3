package app.dreamimage.ml.painting.oil;

/**
 * How thick the paint stands, and how the light falls on it.
 *
 * @param streaks how much lightness varies from bristle to bristle
 * @param ridge height of the paint that a knife or a loaded brush pushes to the sides and the end
 *     of a stroke, in heights of a bristle's furrow; 0 for a brush that leaves none
 * @param relief lightness that a slope of one in one pixel takes or gives, at 1024 pixels
 * @param darkest the most that the light takes, negative
 * @param lightest the most that the light gives
 * @param onSkin what is left of the relief on skin, 0 to 1
 */
public record PaintBody(
    float streaks, float ridge, float relief, float darkest, float lightest, float onSkin) {}
