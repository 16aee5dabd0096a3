/**
 * From a picture to the landmarks of the faces in it: a detector finds where faces may be, a mesh
 * model says where their points are, or that there is no face after all.
 *
 * <p>Nothing here recognises anyone: there is no embedding, no template and no comparison of faces.
 */
@NullMarked
package app.dreamimage.ml.face;

import org.jspecify.annotations.NullMarked;
