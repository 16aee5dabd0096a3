/**
 * What every implementation of a driven port must do, as tests to inherit: extend the contract of a
 * port, say how to make one, and it is checked.
 */
package app.dreamimage.application.contract;
