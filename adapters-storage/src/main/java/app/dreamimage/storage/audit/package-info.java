/** The audit trail and the links of pseudonyms, in the database. */
package app.dreamimage.storage.audit;
