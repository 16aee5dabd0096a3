/** How a request is told no: problem documents (RFC 9457), one type for each reason. */
@NullMarked
package app.dreamimage.rest.problem;

import org.jspecify.annotations.NullMarked;
