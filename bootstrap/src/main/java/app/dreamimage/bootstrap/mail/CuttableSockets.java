package app.dreamimage.bootstrap.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import javax.net.SocketFactory;

/** The connections of one mail, which can be cut all at once; afterwards there are no more. */
final class CuttableSockets extends SocketFactory {

  private final List<Socket> open = new ArrayList<>();
  private boolean isCut;

  /** Closes them, also while they are being read: whoever reads fails at once. */
  synchronized void cut() {
    isCut = true;
    for (Socket socket : open) {
      try {
        socket.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public synchronized Socket createSocket() throws IOException {
    if (isCut) {
      throw new SocketException("too late for another connection");
    }
    Socket socket = new Socket();
    open.add(socket);
    return socket;
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    throw onlyUnconnected();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int localPort)
      throws IOException {
    throw onlyUnconnected();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    throw onlyUnconnected();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int localPort)
      throws IOException {
    throw onlyUnconnected();
  }

  private static IOException onlyUnconnected() {
    return new SocketException("a connection is made in two steps, so that it can be cut in both");
  }
}
