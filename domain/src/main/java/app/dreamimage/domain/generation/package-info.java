/**
 * From an order to an artwork: a state machine in which nothing ends while its photo exists. Knows
 * the policy, the account and the facial data.
 */
package app.dreamimage.domain.generation;
