package app.dreamimage.ml.studio;

/** How much isolation of its studio a server insists on. */
public enum IsolationDemand {
  /** All of it, or the server does not start. */
  REQUIRE,
  /** The strictest that the system allows. */
  PREFER,
  /** A process of its own and nothing more: for finding faults, never for other people's photos. */
  OFF
}
