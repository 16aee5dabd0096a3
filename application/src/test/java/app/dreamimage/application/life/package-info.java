/** The life of a photo, from its first byte to the proof that it is gone, whatever happens. */
package app.dreamimage.application.life;
