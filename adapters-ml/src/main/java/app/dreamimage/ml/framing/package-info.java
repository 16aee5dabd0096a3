/**
 * From a photo to the picture a painter works on: eyes level, head composed with room, the size of
 * the artwork. Aligned pictures and the transforms that lead to them are facial data; they live
 * only as long as one painting.
 */
package app.dreamimage.ml.framing;
