/** Seeing, erasing and sweeping facial data. */
package app.dreamimage.application.facialdata;
