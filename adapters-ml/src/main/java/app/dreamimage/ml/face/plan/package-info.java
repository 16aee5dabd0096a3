/**
 * Running a DL4J graph at the speed of the machine. It is a small compiler:
 *
 * <ol>
 *   <li>{@code GraphReading} and {@code Lowering} say the graph as a {@code Program} of few {@code
 *       Operation}s, each node computing one value from others;
 *   <li>{@code Passes} rewrite the program: a bias, the other summand of a residual block and a
 *       nonlinearity move into the convolution before them, pooling writes straight into more
 *       channels;
 *   <li>{@code PlanCompiler} gives every value a place in memory, lends places again once they have
 *       been read for the last time, and asks each operation for its {@code Step};
 *   <li>the {@code Plan} runs the steps, without allocating anything. It serves one thread.
 * </ol>
 *
 * <p>The channels of a pixel lie together (NHWC). Convolutions, where nearly all the time goes, are
 * made by a {@code Convolver}: oneDNN called directly, or the operations of ND4J where there is no
 * oneDNN.
 */
@NullMarked
package app.dreamimage.ml.face.plan;

import org.jspecify.annotations.NullMarked;
