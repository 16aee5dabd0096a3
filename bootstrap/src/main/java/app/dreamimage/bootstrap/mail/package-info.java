/** Mail to people: the notices that reach them outside the app. Off unless a server is named. */
@NullMarked
package app.dreamimage.bootstrap.mail;

import org.jspecify.annotations.NullMarked;
