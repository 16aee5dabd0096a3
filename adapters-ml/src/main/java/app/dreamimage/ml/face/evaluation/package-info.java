/** Measuring the landmark finder on an operator's own pictures. */
@NullMarked
package app.dreamimage.ml.face.evaluation;

import org.jspecify.annotations.NullMarked;
