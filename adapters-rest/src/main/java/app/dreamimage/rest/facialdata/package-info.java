/** Seeing and erasing facial data over HTTP. */
@NullMarked
package app.dreamimage.rest.facialdata;

import org.jspecify.annotations.NullMarked;
