/** Giving, withdrawing and seeing consent. */
package app.dreamimage.application.consent;
