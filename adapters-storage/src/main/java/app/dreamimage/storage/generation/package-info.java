/** Generations and images in the database, artworks in an encrypted folder. */
package app.dreamimage.storage.generation;
