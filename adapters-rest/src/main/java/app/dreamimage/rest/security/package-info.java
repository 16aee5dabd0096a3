/** Who may ask: sessions, protection of browsers, and the headers of every answer. */
@NullMarked
package app.dreamimage.rest.security;

import org.jspecify.annotations.NullMarked;
