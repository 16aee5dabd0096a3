/** The numbers of the face networks: how they are stored in the jar and read from it. */
@NullMarked
package app.dreamimage.ml.face.weights;

import org.jspecify.annotations.NullMarked;
