/**
 * Who may open an account, what it consists of, and the sessions in which it is used; the staff and
 * what each of them may do. Knows only the policy.
 */
package app.dreamimage.domain.account;
