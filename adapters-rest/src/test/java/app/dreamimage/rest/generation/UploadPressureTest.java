package app.dreamimage.rest.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.ExamplePhotos;
import app.dreamimage.rest.service.Answer;
import app.dreamimage.rest.service.Form;
import app.dreamimage.rest.service.RunningService;
import app.dreamimage.rest.service.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A sender who is quicker than the vault has to wait: nothing piles up in between. */
class UploadPressureTest {

  private static final int PHOTO_BYTES = 25_000_000;
  private static final int SOCKET_BUFFER = 64 * 1024;

  /** Half of what the kernel keeps on both sides is its own bookkeeping, hence twice. */
  private static final int MOST_IN_BETWEEN = 2 * 2 * SOCKET_BUFFER + 512 * 1024;

  private static final long STANDSTILL_MILLIS = 400;
  private static final long PATIENCE_SECONDS = 20;

  private static RunningService service;

  @BeforeAll
  static void start() {
    service =
        RunningService.start(
            Map.of(
                "micronaut.server.netty.child-options.so-rcvbuf",
                SOCKET_BUFFER,
                "dream-image.http.uploads-at-once",
                1));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_quick_sender_waits_for_a_slow_vault_and_others_are_asked_to_come_back() throws Exception {
    CountDownLatch reached = new CountDownLatch(1);
    CountDownLatch released = new CountDownLatch(1);
    service.backstage.disturbance.set(
        (method, arguments, call) -> {
          if (method.getName().equals("deposit")) {
            reached.countDown();
            assertTrue(released.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
          }
          return call.call();
        });
    ByteBuffer request = request(service.consenting());
    URI address = service.address();
    try (SocketChannel channel = SocketChannel.open();
        Selector selector = Selector.open()) {
      channel.setOption(StandardSocketOptions.SO_SNDBUF, SOCKET_BUFFER);
      channel.connect(new InetSocketAddress(address.getHost(), address.getPort()));
      channel.configureBlocking(false);
      SelectionKey key = channel.register(selector, SelectionKey.OP_WRITE);

      sendUntilStandstill(channel, selector, request);
      assertTrue(reached.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "the vault was not reached");
      sendUntilStandstill(channel, selector, request);
      Answer second = service.consenting().order();
      second.expectProblem(429, "too-many-at-once");
      assertEquals("2", second.header("Retry-After"));
      int inBetween = request.position();
      assertTrue(
          inBetween > SOCKET_BUFFER && inBetween < MOST_IN_BETWEEN,
          () -> inBetween + " bytes were taken from the sender");

      released.countDown();
      sendUntilStandstill(channel, selector, request);
      assertEquals(0, request.remaining(), "the rest is taken as soon as the vault reads");
      assertEquals("HTTP/1.1 202 Accepted", firstLine(channel, selector, key));
    } finally {
      released.countDown();
      service.settle();
    }
  }

  private static ByteBuffer request(Visitor person) {
    byte[] form = Form.of(ExamplePhotos.png(640, 480, PHOTO_BYTES));
    byte[] head =
        String.join(
                "\r\n",
                "POST /api/v1/generations HTTP/1.1",
                "Host: localhost",
                "Authorization: " + person.header("Authorization"),
                "Content-Type: multipart/form-data; boundary=" + Form.BOUNDARY,
                "Content-Length: " + form.length,
                "",
                "")
            .getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(head.length + form.length).put(head).put(form).flip();
  }

  /** Sends as much as the other side takes; returns when it takes nothing for a while. */
  private static void sendUntilStandstill(
      SocketChannel channel, Selector selector, ByteBuffer request) throws IOException {
    while (request.hasRemaining() && selector.select(STANDSTILL_MILLIS) > 0) {
      selector.selectedKeys().clear();
      channel.write(request);
    }
  }

  private static String firstLine(SocketChannel channel, Selector selector, SelectionKey key)
      throws IOException {
    key.interestOps(SelectionKey.OP_READ);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    ByteBuffer one = ByteBuffer.allocate(1);
    while (!line.toString(StandardCharsets.US_ASCII).endsWith("\r\n")) {
      one.clear();
      selector.selectedKeys().clear();
      if (channel.read(one) == 1) {
        line.write(one.get(0));
      } else if (selector.select(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS)) == 0) {
        throw new IOException("no answer");
      }
    }
    return line.toString(StandardCharsets.US_ASCII).strip();
  }
}
