/**
 * Pictures as planes of numbers, and the few operations every stage of the studio is made of:
 * colour spaces, blurs, edge-aware smoothing, filling of polygons, work shared among threads.
 *
 * <p>Results depend on the arguments alone, never on the number of threads or the version of the
 * Java runtime: only exactly rounded arithmetic and {@link java.lang.StrictMath} are used.
 *
 * <p>Coordinates are continuous: pixel {@code (i, j)} covers {@code [i, i+1) × [j, j+1)}.
 */
package app.dreamimage.ml.raster;
