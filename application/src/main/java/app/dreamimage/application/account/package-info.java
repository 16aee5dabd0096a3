/** Opening, using and closing an account. */
package app.dreamimage.application.account;
