/** The registers of recipients, disclosures, legal orders and mergers, in the database. */
package app.dreamimage.storage.disclosure;
