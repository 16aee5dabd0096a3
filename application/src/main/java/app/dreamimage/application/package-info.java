/**
 * The use cases: what people, the clock and the operator can ask for. Each is a final class with
 * one public method. Knows the domain and the JDK alone.
 */
package app.dreamimage.application;
