/** The receipts for what was erased, over HTTP. */
@NullMarked
package app.dreamimage.rest.audit;

import org.jspecify.annotations.NullMarked;
