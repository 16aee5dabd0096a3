/** How the use cases write into the audit trail, and the duties that people have to do. */
package app.dreamimage.application.audit;
