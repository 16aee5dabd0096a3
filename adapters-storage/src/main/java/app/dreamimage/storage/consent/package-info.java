/** The consent decisions of all people, in the database. */
package app.dreamimage.storage.consent;
