/** The master key, where it comes from, and the keys that are derived from it. */
package app.dreamimage.storage.key;
