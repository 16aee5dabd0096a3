/** The two face networks, declared as DL4J computation graphs of stock layers. */
@NullMarked
package app.dreamimage.ml.face.graph;

import org.jspecify.annotations.NullMarked;
