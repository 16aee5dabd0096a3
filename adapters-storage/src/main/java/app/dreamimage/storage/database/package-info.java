/** Which database is in use, and units of work in it. */
package app.dreamimage.storage.database;
