/** Requests, inquiries, restrictions and objections, in the database. */
package app.dreamimage.storage.rights;
