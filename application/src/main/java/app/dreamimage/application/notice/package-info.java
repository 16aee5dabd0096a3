/** Telling people what they must know, and what they accept by going on. */
package app.dreamimage.application.notice;
