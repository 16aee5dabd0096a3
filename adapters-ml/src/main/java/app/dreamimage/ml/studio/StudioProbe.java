package app.dreamimage.ml.studio;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Shows how well a worker is sealed: starts one exactly as a studio does, but with a program that
 * tries to get out, at a key file, a database, sockets and processes laid out for it.
 */
public final class StudioProbe {

  /** The argument with which a worker's program becomes the one that tries to get out. */
  public static final String PROBE = "probe";

  /** The environment variable that holds a secret of the server. */
  static final String SECRET_VARIABLE = "DATASOURCES_DEFAULT_PASSWORD";

  private static final int LONGEST_SECONDS = 60;

  /** How a worker's Java ends when it is refused a thread or memory. */
  private static final int OUT_OF_THREADS = 3;

  private static final byte[] SECRET = "a secret".getBytes(StandardCharsets.US_ASCII);

  private StudioProbe() {}

  /**
   * What came of it.
   *
   * @param isolation what was said to stand
   * @param attempts what was tried, in order
   */
  public record Report(Isolation isolation, List<EscapeAttempt> attempts) {
    public Report {
      attempts = List.copyOf(attempts);
    }

    /** Whether every attempt was stopped. */
    public boolean isSealed() {
      return !attempts.isEmpty() && attempts.stream().allMatch(EscapeAttempt::stopped);
    }
  }

  /** Probes the strictest isolation that the settings ask for and the system allows. */
  public static Report probe(StudioSettings settings) throws IOException, InterruptedException {
    Files.createDirectories(settings.natives());
    try (StudioFolder folder = StudioFolder.inTemporaryFolder()) {
      Enclosures enclosures = new Enclosures(settings, folder.path());
      new WorkerCommand(settings, Enclosure.none(), folder.path()).unpack();
      return probe(settings, enclosures, enclosures.strictest(), folder.path());
    }
  }

  /** Probes one enclosure. */
  static Report probe(
      StudioSettings settings, Enclosures enclosures, Enclosure enclosure, Path folder)
      throws IOException, InterruptedException {
    Path treasures = Files.createTempDirectory("dream-image-treasures");
    Process bystander = bystander();
    try (ServerSocket tcp = new ServerSocket(0);
        DatagramSocket udp = new DatagramSocket();
        ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      EscapeTargets targets =
          new EscapeTargets(
              address(),
              tcp.getLocalPort(),
              udp.getLocalPort(),
              treasures,
              ProcessHandle.current().pid(),
              bystander.pid());
      Files.write(targets.key(), SECRET);
      Files.write(targets.database(), SECRET);
      socket.bind(UnixDomainSocketAddress.of(targets.socket()));
      List<String> arguments = new ArrayList<>(List.of(PROBE));
      arguments.addAll(targets.arguments());
      Process worker = new WorkerCommand(settings, enclosure, folder).start(arguments);
      List<EscapeAttempt> attempts = read(worker);
      attempts.add(
          new EscapeAttempt(
              Barrier.PROCESSES,
              "outlive it: the other process",
              bystander.isAlive(),
              bystander.isAlive() ? "it lives" : "it was killed"));
      return new Report(enclosures.isolation(enclosure), attempts);
    } finally {
      bystander.destroyForcibly();
      remove(treasures);
    }
  }

  private static List<EscapeAttempt> read(Process worker) throws IOException, InterruptedException {
    List<EscapeAttempt> attempts = new ArrayList<>();
    CompletableFuture.delayedExecutor(LONGEST_SECONDS, TimeUnit.SECONDS)
        .execute(worker::destroyForcibly);
    try (BufferedReader lines = worker.inputReader(StandardCharsets.UTF_8)) {
      worker.getErrorStream().close();
      lines.lines().map(EscapeAttempt::parse).forEach(attempts::add);
      int exitCode = worker.waitFor();
      if (exitCode == OUT_OF_THREADS) {
        attempts.add(
            new EscapeAttempt(
                Barrier.LIMITS, EscapeProgram.MANY_THREADS_DEED, true, "Java ended itself"));
      } else if (exitCode != 0) {
        throw new IOException("the probe ended with " + exitCode);
      }
      return attempts;
    } finally {
      worker.descendants().forEach(ProcessHandle::destroyForcibly);
      worker.destroyForcibly();
    }
  }

  /** Some other process of the same user, which waits for input that never comes. */
  private static Process bystander() throws IOException {
    return new ProcessBuilder(
            HostPrograms.find("cat")
                .map(List::of)
                .orElseGet(
                    () ->
                        List.of(
                            WorkerCommand.java().resolve("bin").resolve("java").toString(),
                            "--version")))
        .start();
  }

  private static InetAddress address() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(Inet4Address.class::isInstance)
        .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
        .findFirst()
        .orElseGet(InetAddress::getLoopbackAddress);
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
