package app.dreamimage.ml.studio;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a probe in a worker tries to get at.
 *
 * @param address one of this machine, not the loopback
 * @param tcpPort where someone listens on every address
 * @param udpPort where someone listens on every address
 * @param folder one with the key file, the database and the socket of {@link StudioProbe}
 * @param server the process id of the server
 * @param bystander the process id of another process of the same user
 */
record EscapeTargets(
    InetAddress address, int tcpPort, int udpPort, Path folder, long server, long bystander) {

  private static final String KEY = "master.key";
  private static final String DATABASE = "database.mv.db";
  private static final String SOCKET = "socket";

  Path key() {
    return folder.resolve(KEY);
  }

  Path database() {
    return folder.resolve(DATABASE);
  }

  Path socket() {
    return folder.resolve(SOCKET);
  }

  /** As arguments of a program. */
  List<String> arguments() {
    return List.of(
        address.getHostAddress(),
        Integer.toString(tcpPort),
        Integer.toString(udpPort),
        folder.toString(),
        Long.toString(server),
        Long.toString(bystander));
  }

  /** From the arguments of a program, beginning at one of them. */
  static EscapeTargets parse(String[] words, int begin) throws UnknownHostException {
    return new EscapeTargets(
        InetAddress.getByName(words[begin]),
        Integer.parseInt(words[begin + 1]),
        Integer.parseInt(words[begin + 2]),
        Path.of(words[begin + 3]),
        Long.parseLong(words[begin + 4]),
        Long.parseLong(words[begin + 5]));
  }
}
