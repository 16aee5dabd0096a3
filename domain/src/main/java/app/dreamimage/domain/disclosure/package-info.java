/**
 * To whom data of people may go, under which contract, safeguard or order, and the register of what
 * went. Knows the policy, the account and the consent.
 */
package app.dreamimage.domain.disclosure;
