/** The key retention service of the Linux kernel: keys that it forgets by itself, in time. */
package app.dreamimage.storage.kernel;
