/** The web page and the interface documentation, served from the class path. */
@NullMarked
package app.dreamimage.rest.page;

import org.jspecify.annotations.NullMarked;
