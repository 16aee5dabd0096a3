/** Every driven port in memory, keeping its contract, for tests and for trying things out. */
package app.dreamimage.application.inmemory;
