package app.dreamimage.rest.page;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.server.netty.HttpCompressionStrategy;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpUtil;
import jakarta.inject.Singleton;

/**
 * Compresses the larger texts that are the same for everybody. What is personal is sent as it is,
 * since its compressed length can betray secrets in it to somebody who has a hand in the rest; and
 * so are events, which a compressor would hold back until there are enough of them.
 */
@Primary
@Singleton
final class Compression implements HttpCompressionStrategy {

  /** The cache directive of what is the same for everybody, and told apart by its tag. */
  static final String SAME_FOR_EVERYBODY = "no-cache";

  private static final int WORTH_IT_BYTES = 1024;
  private static final int MOST_BYTES_FOR_ZSTD = 1 << 25;

  @Override
  public boolean isEnabled() {
    return true;
  }

  @Override
  public boolean shouldCompress(HttpResponse response) {
    HttpHeaders headers = response.headers();
    return SAME_FOR_EVERYBODY.equals(headers.get(HttpHeaderNames.CACHE_CONTROL))
        && isText(headers.get(HttpHeaderNames.CONTENT_TYPE, ""))
        && HttpUtil.getContentLength(response, 0L) >= WORTH_IT_BYTES;
  }

  private static boolean isText(String mediaType) {
    return mediaType.startsWith("text/")
        || mediaType.startsWith("application/json")
        || mediaType.startsWith("application/yaml")
        || mediaType.startsWith("image/svg+xml");
  }

  @Override
  public int getMaxZstdEncodeSize() {
    return MOST_BYTES_FOR_ZSTD;
  }
}
