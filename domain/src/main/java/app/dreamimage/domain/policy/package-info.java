/**
 * The privacy policy as values: its clauses, versions and numbers, and how a rule says yes or no.
 * Every other context may know this one; it knows none.
 */
package app.dreamimage.domain.policy;
