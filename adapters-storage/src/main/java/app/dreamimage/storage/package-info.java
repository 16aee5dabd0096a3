/**
 * Keeps what the service keeps: the database, encrypted files, and keys that are forgotten in time.
 * Implements the driven ports of the domain; the contexts are named as there.
 */
package app.dreamimage.storage;
