/**
 * The trail of what the service did with personal data, itself without any. Knows the policy and
 * the account.
 */
package app.dreamimage.domain.audit;
