/**
 * The clause ledger: which rule keeps each promise of the policy, which test proves it and which
 * event shows it happened, read from the sources themselves and compared with each other.
 */
package app.dreamimage.bootstrap.ledger;
