/** A switch that kills the server at one step of the life of a photo, put in from outside. */
package app.dreamimage.bootstrap.endtoend.kill;
