/**
 * What people may ask of the service about their data, and by when it must answer. Knows the
 * policy, the account and the purposes and categories of data.
 */
package app.dreamimage.domain.rights;
