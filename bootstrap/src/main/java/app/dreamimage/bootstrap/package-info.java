/** The executable: its command line and its server. */
@NullMarked
package app.dreamimage.bootstrap;

import org.jspecify.annotations.NullMarked;
