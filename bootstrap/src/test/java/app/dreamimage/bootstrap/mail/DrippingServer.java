package app.dreamimage.bootstrap.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A server on this machine that greets for ever, a line at a time, and never lets anybody speak.
 */
final class DrippingServer implements AutoCloseable {

  private static final long MILLISECONDS_BETWEEN_LINES = 100;

  private final ServerSocket server =
      new ServerSocket(0, 5, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
  private final CountDownLatch left = new CountDownLatch(1);

  DrippingServer() throws IOException {
    Thread thread = new Thread(this::drip);
    thread.setDaemon(true);
    thread.start();
  }

  private void drip() {
    try (Socket client = server.accept()) {
      byte[] line = "220-wait\r\n".getBytes(StandardCharsets.US_ASCII);
      do {
        client.getOutputStream().write(line);
      } while (!left.await(MILLISECONDS_BETWEEN_LINES, TimeUnit.MILLISECONDS));
    } catch (IOException e) {
      left.countDown();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  int port() {
    return server.getLocalPort();
  }

  /** Whether the connection to it was given up, which shows at one of the next lines. */
  boolean hasBeenLeft() throws InterruptedException {
    return left.await(10, TimeUnit.SECONDS);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
