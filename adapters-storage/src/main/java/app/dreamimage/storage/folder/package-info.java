/** Where the service keeps its files: one folder, claimed by one server, readable by its owner. */
package app.dreamimage.storage.folder;
