package app.dreamimage.application.life;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A photo on its way in to which something happens. */
final class InterruptedPhoto extends InputStream {

  interface Event {
    void happen() throws IOException;
  }

  private final ByteArrayInputStream photo;
  private final int after;
  private final int length;
  private final Event event;
  private boolean happened;

  InterruptedPhoto(byte[] photo, int after, Event event) {
    this.photo = new ByteArrayInputStream(photo);
    this.length = photo.length;
    this.after = after;
    this.event = event;
  }

  @Override
  public int read() throws IOException {
    happenIfDue();
    return photo.read();
  }

  @Override
  public int read(byte[] buffer, int offset, int most) throws IOException {
    happenIfDue();
    int until = happened ? most : Math.min(most, after - (length - photo.available()));
    return photo.read(buffer, offset, until);
  }

  private void happenIfDue() throws IOException {
    if (!happened && length - photo.available() >= after) {
      happened = true;
      event.happen();
    }
  }
}
