/** Showing whether the promises are kept. */
package app.dreamimage.application.policy;
