package app.dreamimage.rest.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Files that are part of the program, under one folder of the class path. They are told apart by
 * their content: dates would not do, since builds that can be repeated give every file the same.
 */
final class Bundle {

  /** A file with its media type and its strong entity tag. */
  static final class Resource {
    private final byte[] bytes;
    private final String mediaType;
    private final String tag;

    private Resource(byte[] bytes, String mediaType) {
      this.bytes = bytes;
      this.mediaType = mediaType;
      this.tag = tagOf(bytes);
    }

    /** The content, not a copy. */
    byte[] bytes() {
      return bytes;
    }

    String mediaType() {
      return mediaType;
    }

    String tag() {
      return tag;
    }
  }

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

  private static final Map<String, String> MEDIA_TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html;charset=utf-8"),
          Map.entry("js", "text/javascript;charset=utf-8"),
          Map.entry("css", "text/css;charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("yml", "application/yaml"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("txt", "text/plain;charset=utf-8"));

  private final String folder;
  private final Map<String, Resource> read = new ConcurrentHashMap<>();

  Bundle(String folder) {
    this.folder = folder;
  }

  /** The file of this name; empty if there is none, or none that is meant to be seen. */
  Optional<Resource> find(String name) {
    String mediaType = MEDIA_TYPES.get(extensionOf(name));
    if (mediaType == null || !NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    Resource known = read.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Resource> found = load(name).map(bytes -> new Resource(bytes, mediaType));
    found.ifPresent(resource -> read.put(name, resource));
    return found;
  }

  private Optional<byte[]> load(String name) {
    try (InputStream in = Bundle.class.getResourceAsStream("/" + folder + "/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String extensionOf(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String tagOf(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
