package app.dreamimage.application.rights;

import app.dreamimage.application.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP file that is written part by part, with a manifest of its parts at its end. Until {@link
 * #finish} it has no directory, and most programs do not open it.
 */
final class ExportArchive implements AutoCloseable {

  /** Writes one JSON text. */
  interface Json {
    void writeTo(JsonWriter json) throws IOException;
  }

  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private record Part(String path, String mediaType, long bytes, String sha256) {}

  /** A ZIP stream that can be left unfinished without holding on to native memory. */
  private static final class Zip extends ZipOutputStream {
    Zip(OutputStream out) {
      super(out, StandardCharsets.UTF_8);
    }

    void release() {
      def.end();
    }
  }

  /** Passes on what is written, and takes its measure. */
  private static final class Measuring extends OutputStream {
    private final OutputStream out;
    private final MessageDigest sha256;
    private long bytes;

    Measuring(OutputStream out) {
      this.out = out;
      sha256 = sha256();
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] b, int from, int length) throws IOException {
      out.write(b, from, length);
      sha256.update(b, from, length);
      bytes += length;
    }

    Part measured(String path, String mediaType) {
      return new Part(path, mediaType, bytes, HexFormat.of().formatHex(sha256.digest()));
    }

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java runtime has SHA-256", e);
      }
    }
  }

  private final Zip zip;
  private final Instant at;
  private final List<Part> parts = new ArrayList<>();

  /**
   * An archive.
   *
   * @param out is not closed
   * @param at the time that its parts bear
   */
  ExportArchive(OutputStream out, Instant at) {
    zip = new Zip(out);
    this.at = at;
  }

  /** Adds a JSON text. */
  void addJson(String path, Json json) throws IOException {
    add(path, "application/json", Deflater.DEFAULT_COMPRESSION, out -> writeJson(out, json));
  }

  /** Adds a file that is compressed already. */
  void addFile(String path, String mediaType, byte[] file) throws IOException {
    add(path, mediaType, Deflater.NO_COMPRESSION, out -> out.write(file));
  }

  private void add(String path, String mediaType, int level, Content content) throws IOException {
    begin(path, level);
    Measuring measuring = new Measuring(zip);
    content.writeTo(measuring);
    zip.closeEntry();
    parts.add(measuring.measured(path, mediaType));
  }

  /** Writes the manifest and the directory; answers how many files the archive holds. */
  int finish() throws IOException {
    begin("manifest.json", Deflater.DEFAULT_COMPRESSION);
    writeJson(zip, this::writeManifest);
    zip.closeEntry();
    zip.finish();
    zip.flush();
    return parts.size() + 1;
  }

  /** Lets go of it; what was not finished can never be opened. */
  @Override
  public void close() {
    zip.release();
  }

  private void writeManifest(JsonWriter json) throws IOException {
    json.beginObject();
    json.name("format").value("dream-image-maker-manifest");
    json.name("formatVersion").value(1);
    json.name("exportedAt").value(at.toString());
    json.name("files").beginArray();
    for (Part part : parts) {
      json.beginObject();
      json.name("path").value(part.path());
      json.name("mediaType").value(part.mediaType());
      json.name("bytes").value(part.bytes());
      json.name("sha256").value(part.sha256());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private void begin(String path, int level) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    zip.setLevel(level);
    zip.putNextEntry(entry);
  }

  private static void writeJson(OutputStream out, Json json) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    json.writeTo(JsonWriter.indented(text));
    text.append('\n');
    text.flush();
  }
}
