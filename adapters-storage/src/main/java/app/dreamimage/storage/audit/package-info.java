/**
 * The audit trail, its tree and heads, the links of pseudonyms and the receipts, in the database.
 */
package app.dreamimage.storage.audit;
