/**
 * How often what is used here, in counts that name nobody and cannot be joined to anybody. Knows
 * only the policy: what it does not know it cannot keep.
 */
package app.dreamimage.domain.usage;
