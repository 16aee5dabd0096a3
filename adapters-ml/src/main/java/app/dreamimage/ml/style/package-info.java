/** Which technique paints which style. */
package app.dreamimage.ml.style;
