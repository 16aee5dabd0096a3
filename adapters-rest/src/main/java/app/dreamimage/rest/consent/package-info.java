/** Giving, withdrawing and seeing consent over HTTP. */
@NullMarked
package app.dreamimage.rest.consent;

import org.jspecify.annotations.NullMarked;
