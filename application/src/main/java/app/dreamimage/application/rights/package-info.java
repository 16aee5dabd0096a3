/** Using one's rights: in the app at once, by letter within the days that are promised. */
package app.dreamimage.application.rights;
