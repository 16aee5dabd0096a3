package app.dreamimage.rest;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import java.util.Map;

/**
 * How the HTTP server is set unless an operator sets it otherwise. Part of it is protection, and so
 * belongs to the adapter: bodies are bounded, only a little of one is ever held in memory, only
 * health is shown to operators, and that on a port of its own.
 */
@ContextConfigurer
public final class HttpDefaults implements ApplicationContextConfigurer {

  /** Lower than every other source: files, environment and arguments override it. */
  private static final int LOWEST = -10_000;

  /**
   * What can have arrived before a controller begins to read: a first window of 64 KB, which the
   * server takes in unasked, one receive buffer of 64 KB by which the last read before the window
   * is full can exceed it, and a TLS record that was held back. Afterwards no more than that is in
   * memory either, since the socket is read only as fast as the body is. With less, an upload fails
   * as soon as its sender is quicker than the checks before it.
   */
  private static final int UNREAD_BYTES = (64 + 64 + 32) * 1024;

  private static final Map<String, Object> DEFAULTS =
      Map.ofEntries(
          // Above the limit for photos, whose refusal is explained better than this one.
          Map.entry("micronaut.server.max-request-size", 64_000_000L),
          Map.entry("micronaut.server.max-request-buffer-size", UNREAD_BYTES),
          // A few compressed bytes can unpack to any number.
          Map.entry("micronaut.server.netty.request-decompression-enabled", false),
          Map.entry("micronaut.server.idle-timeout", "60s"),
          Map.entry("micronaut.serde.serialization.inclusion", "NON_NULL"),
          Map.entry("endpoints.all.enabled", false),
          Map.entry("endpoints.all.port", 8081),
          Map.entry("endpoints.health.enabled", true),
          Map.entry("endpoints.health.sensitive", false),
          Map.entry("endpoints.health.details-visible", "ANONYMOUS"),
          Map.entry("endpoints.health.disk-space.enabled", false),
          Map.entry("privacy.contact", "shihang0630@163.com"));

  @Override
  public void configure(ApplicationContextBuilder builder) {
    builder.propertySources(PropertySource.of("http-defaults", DEFAULTS, LOWEST));
  }
}
