package app.dreamimage.application.policy;

import static java.util.Objects.requireNonNull;

/**
 * A part of the running service on which promises rest, and what this one can and cannot promise.
 *
 * @param name what it is for, such as {@code keyring}
 * @param kind which one is in force, such as {@code linux-kernel}
 * @param promise what it promises, in plain words
 * @param fitForProduction whether that is enough for other people's photos
 */
public record Safeguard(String name, String kind, String promise, boolean fitForProduction) {
  public Safeguard {
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
    requireNonNull(promise, "promise");
  }
}
