/**
 * Programs that measure the executable as a whole; {@code docs/benchmarks.md} says how to run them.
 */
package app.dreamimage.bootstrap.benchmark;
