/** The policy, whether its promises are kept, and by which rules, over HTTP. */
@NullMarked
package app.dreamimage.rest.policy;

import org.jspecify.annotations.NullMarked;
