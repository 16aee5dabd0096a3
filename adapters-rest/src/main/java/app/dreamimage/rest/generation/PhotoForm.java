package app.dreamimage.rest.generation;

import app.dreamimage.domain.generation.PaintingOrder;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.rest.generation.MultipartStream.Part;
import app.dreamimage.rest.problem.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a photo arrives, read while it arrives. Fields may stand before and behind the
 * photo; those before it are judged before a byte of it is read.
 */
final class PhotoForm implements AutoCloseable {

  private static final String PHOTO = "photo";
  private static final int LONGEST_VALUE = 64;

  private final MultipartStream form;
  private final OrderFields fields;
  private @Nullable InputStream content;

  PhotoForm(MultipartStream form, OrderFields fields) {
    this.form = form;
    this.fields = fields;
  }

  /** The photo. Nothing of the request is read before the first byte of this is. */
  InputStream photo() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        return contentOfPhoto().read();
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        return contentOfPhoto().read(target, offset, length);
      }
    };
  }

  /**
   * What is to be painted, once the photo has been read. @throws Rejection if it is not accepted
   */
  Outcome<PaintingOrder> order() {
    try {
      for (Optional<Part> part = form.next(); part.isPresent(); part = form.next()) {
        if (part.get().name().equals(PHOTO)) {
          throw Rejection.invalid(PHOTO, "one file");
        }
        takeField(part.get());
      }
      return Outcome.granted(fields.order());
    } catch (IOException e) {
      return Outcome.refused(Reason.UPLOAD_CUT_OFF);
    }
  }

  private InputStream contentOfPhoto() throws IOException {
    while (content == null) {
      Part part = form.next().orElseThrow(() -> Rejection.invalid(PHOTO, "a file of this name"));
      if (part.name().equals(PHOTO)) {
        fields.requireValid();
        content = part.content();
      } else {
        takeField(part);
      }
    }
    return content;
  }

  private void takeField(Part part) throws IOException {
    byte[] value = part.content().readNBytes(LONGEST_VALUE + 1);
    fields.take(
        part.name(),
        value.length > LONGEST_VALUE ? "" : new String(value, StandardCharsets.UTF_8).strip());
  }

  @Override
  public void close() throws IOException {
    form.close();
  }
}
