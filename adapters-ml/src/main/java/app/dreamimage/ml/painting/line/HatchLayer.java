package app.dreamimage.ml.painting.line;

/**
 * One pass of hatching over a sheet with one stick.
 *
 * @param stick what draws
 * @param apart distance of neighbouring marks, in pixels
 * @param length of a mark, in pixels; shorter where much matters
 * @param angle of the marks to the horizontal, in radians, downward to the right
 * @param following how much the marks follow the flow of the portrait instead, 0 to 1
 * @param most the greatest pressure, 0 to 1
 * @param least marks of less pressure are not drawn
 * @param leastImportance places that matter less are left as they are
 * @param gain pressure for each unit of tone that is missing
 */
public record HatchLayer(
    Stick stick,
    float apart,
    float length,
    float angle,
    float following,
    float most,
    float least,
    float leastImportance,
    float gain) {}
