/** Letting data go to others, only where a rule permits it, and keeping book of it. */
package app.dreamimage.application.disclosure;
