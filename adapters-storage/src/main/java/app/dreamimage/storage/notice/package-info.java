/** Notices, and what people accepted by use, in the database. */
package app.dreamimage.storage.notice;
