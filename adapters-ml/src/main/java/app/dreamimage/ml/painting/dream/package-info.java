/** People under a painted night sky, the product's own style. */
package app.dreamimage.ml.painting.dream;
