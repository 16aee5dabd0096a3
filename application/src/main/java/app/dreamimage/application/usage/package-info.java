/** Counting what is used, without remembering by whom. */
package app.dreamimage.application.usage;
