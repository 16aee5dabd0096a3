/** Opening an account, signing in and out, and what is known about the account, over HTTP. */
@NullMarked
package app.dreamimage.rest.account;

import org.jspecify.annotations.NullMarked;
