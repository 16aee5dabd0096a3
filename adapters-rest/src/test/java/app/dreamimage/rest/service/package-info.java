/** The whole service over HTTP for tests, and those who use it. */
package app.dreamimage.rest.service;
