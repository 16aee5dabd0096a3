/** How the use cases write into the audit trail. */
package app.dreamimage.application.audit;
