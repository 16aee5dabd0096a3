/** The executable as people and operators meet it: a real process, over HTTP, on both databases. */
package app.dreamimage.bootstrap.endtoend;
