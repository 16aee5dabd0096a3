/** The service over HTTP: controllers by context, security, problems, and the web page. */
@NullMarked
package app.dreamimage.rest;

import org.jspecify.annotations.NullMarked;
