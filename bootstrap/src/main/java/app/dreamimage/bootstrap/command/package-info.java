/** What can be typed: each command one class. */
@NullMarked
package app.dreamimage.bootstrap.command;

import org.jspecify.annotations.NullMarked;
