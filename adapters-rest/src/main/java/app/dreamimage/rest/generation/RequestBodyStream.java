package app.dreamimage.rest.generation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request, which is not touched before it is read for the first time: a client that
 * waits to be asked (100-continue) is asked only then, and the server takes in no more than what
 * one window holds.
 */
final class RequestBodyStream extends InputStream {

  private final HttpRequest<?> request;
  private @Nullable InputStream body;

  RequestBodyStream(HttpRequest<?> request) {
    this.request = request;
  }

  private InputStream body() {
    if (body == null) {
      body =
          request instanceof ServerHttpRequest<?> server
              ? server.byteBody().toInputStream()
              : InputStream.nullInputStream();
    }
    return body;
  }

  @Override
  public int read() throws IOException {
    return body().read();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    return body().read(target, offset, length);
  }

  @Override
  public void close() throws IOException {
    // What was never opened is let go by the server itself.
    if (body != null) {
      body.close();
    }
  }
}
