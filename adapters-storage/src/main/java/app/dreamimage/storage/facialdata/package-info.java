/**
 * Photos at rest: ciphertext in a folder, keys where no durable medium holds them.
 *
 * <p>Destroying a key destroys its photo in every copy of the ciphertext, backups and snapshots
 * included. On Linux the keys lie in memory-backed storage, wrapped by keys that the kernel itself
 * forgets in time, so that the promise is kept even if no process of ours ever runs again.
 */
package app.dreamimage.storage.facialdata;
