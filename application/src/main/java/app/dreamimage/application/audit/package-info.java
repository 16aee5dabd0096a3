/**
 * How the use cases write into the audit trail, how what stands in it is signed, proven and
 * verified, and the duties that people have to do.
 */
package app.dreamimage.application.audit;
