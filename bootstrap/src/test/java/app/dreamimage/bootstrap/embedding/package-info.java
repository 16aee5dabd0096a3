/** That the domain can be embedded the way {@code docs/embedding.md} says. */
package app.dreamimage.bootstrap.embedding;
