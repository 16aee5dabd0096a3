/** The server: its configuration, and the use cases put together with their adapters. */
@NullMarked
package app.dreamimage.bootstrap.serve;

import org.jspecify.annotations.NullMarked;
