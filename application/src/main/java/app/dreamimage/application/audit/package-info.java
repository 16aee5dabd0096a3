/**
 * How the use cases write into the audit trail, and how what stands in it is signed, proven and
 * verified.
 */
package app.dreamimage.application.audit;
