/** Accounts, sessions, and the protection of passwords and tokens. */
package app.dreamimage.storage.account;
