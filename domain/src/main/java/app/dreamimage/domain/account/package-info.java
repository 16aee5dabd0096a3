/**
 * Who may open an account, what it consists of, and the sessions in which it is used. Knows only
 * the policy.
 */
package app.dreamimage.domain.account;
