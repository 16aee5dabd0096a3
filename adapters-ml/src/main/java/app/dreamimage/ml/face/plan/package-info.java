/**
 * Running a DL4J graph at the speed of the machine: the graph is walked once and becomes a list of
 * native operations on memory that is allocated once.
 */
@NullMarked
package app.dreamimage.ml.face.plan;

import org.jspecify.annotations.NullMarked;
