/** Work that is done later and survives a crash: paintings in their order, and chores. */
package app.dreamimage.storage.schedule;
