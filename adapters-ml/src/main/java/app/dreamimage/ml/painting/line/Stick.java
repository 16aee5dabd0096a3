package app.dreamimage.ml.painting.line;

/**
 * What draws: a pencil's point, a pen, the edge or the side of a chalk.
 *
 * @param halfWidth half the width of a full mark, in pixels
 * @param swell how much the width follows the pressure, 0 not at all, 1 from nothing to full
 * @param opacity how much of the paper a full mark hides, 0 to 1
 * @param tooth how much the paper's tooth shows in the mark, 0 as in ink, 1 as in soft chalk
 * @param soft how much the mark fades from its middle to its sides, 0 to 1
 */
public record Stick(float halfWidth, float swell, float opacity, float tooth, float soft) {}
