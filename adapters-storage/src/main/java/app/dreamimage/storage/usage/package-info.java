/** Counts of what is used, in the database. */
package app.dreamimage.storage.usage;
