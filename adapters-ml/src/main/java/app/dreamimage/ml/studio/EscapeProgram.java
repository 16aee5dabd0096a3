package app.dreamimage.ml.studio;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Scanner;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Pointer;

/**
 * The program of a worker that was taken over: tries everything that a sealed worker must not be
 * able to do, and writes a line about each attempt to standard output.
 */
final class EscapeProgram {

  private static final int PATIENCE_MILLIS = 1_000;
  private static final int CHILD_SECONDS = 20;
  private static final long HUGE = 4L << 30;
  private static final int MANY_THREADS = 512;

  /** What is tried last. */
  static final String MANY_THREADS_DEED = "start " + MANY_THREADS + " threads";

  private static final byte[] ANYTHING = "written".getBytes(StandardCharsets.US_ASCII);

  /** What is tried; gives what was got at. */
  private interface Deed {
    String tried() throws Exception;
  }

  /** Stopped, though nothing was thrown. */
  private static final class Stopped extends Exception {
    private static final long serialVersionUID = 1;

    Stopped(String how) {
      super(how);
    }
  }

  private final EscapeTargets targets;
  private final PrintStream report;

  private EscapeProgram(EscapeTargets targets, PrintStream report) {
    this.targets = targets;
    this.report = report;
  }

  /** Tries everything, and returns. */
  static void run(EscapeTargets targets) throws ReflectiveOperationException {
    NativeLibraries.takeFromReadOnlyFolder();
    // Starts a process without the helper of the JDK, which may be out of sight.
    System.setProperty("jdk.lang.Process.launchMechanism", "FORK");
    try (PrintStream report =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      EscapeProgram program = new EscapeProgram(targets, report);
      program.tryNetwork();
      program.tryProcesses();
      program.tryFiles();
      program.tryWriting();
      program.tryPrivileges();
      program.tryLimits();
    }
  }

  private void tryNetwork() {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    attempt(Barrier.NETWORK, "connect by TCP to the loopback", () -> connect(loopback));
    attempt(Barrier.NETWORK, "connect by TCP to this machine", () -> connect(targets.address()));
    attempt(Barrier.NETWORK, "send by UDP to the loopback", () -> send(loopback));
    attempt(Barrier.NETWORK, "send by UDP to this machine", () -> send(targets.address()));
  }

  private void tryProcesses() {
    attempt(Barrier.PROCESSES, "list other processes", EscapeProgram::listProcesses);
    for (String part : List.of("environ", "cmdline", "mem", "maps", "root")) {
      Path file = Path.of("/proc", Long.toString(targets.server()), part);
      attempt(Barrier.PROCESSES, "read " + part + " of the server", () -> readOther(file));
    }
    attempt(Barrier.PROCESSES, "write into the memory of another process", this::trace);
    attempt(Barrier.PROCESSES, "signal the server", () -> find(targets.server()));
    attempt(Barrier.PROCESSES, "kill another process", this::killBystander);
  }

  private void tryFiles() {
    attempt(Barrier.FILES, "read the key file", () -> read(targets.key()));
    attempt(Barrier.FILES, "read the database", () -> read(targets.database()));
    attempt(Barrier.FILES, "connect to a socket in a folder", this::connectToSocket);
    for (String file : List.of("/etc/passwd", "/etc/hostname", "/proc/1/root/etc/passwd")) {
      attempt(Barrier.FILES, "read " + file, () -> read(Path.of(file)));
    }
    attempt(Barrier.FILES, "find an open file of the server", this::findHandle);
    attempt(Barrier.FILES, "find a secret in the environment", EscapeProgram::findVariable);
  }

  private void tryWriting() {
    Set<String> folders =
        new LinkedHashSet<>(List.of("/", "/tmp", "/var/tmp", "/dev/shm", "/dev", "/run", "/old"));
    folders.add(targets.folder().toString());
    folders.add(System.getProperty("user.home"));
    folders.add(System.getProperty("java.home"));
    folders.add(System.getProperty(NativeLibraries.FOLDER));
    for (String folder : folders) {
      Path file = Path.of(folder).resolve("written-by-a-worker");
      attempt(Barrier.WRITING, "write a file into " + folder, () -> write(file));
    }
    attempt(Barrier.WRITING, "write over the key file", () -> writeOver(targets.key()));
  }

  private void tryPrivileges() {
    attempt(Barrier.PRIVILEGES, "find a capability", () -> status("CapEff", "0000000000000000"));
    attempt(
        Barrier.PRIVILEGES,
        "find a capability to gain",
        () -> status("CapBnd", "0000000000000000"));
    attempt(Barrier.PRIVILEGES, "gain privileges", () -> status("NoNewPrivs", "1"));
    attempt(Barrier.PRIVILEGES, "be root outside", EscapeProgram::rootOutside);
    attempt(
        Barrier.PRIVILEGES,
        "change a setting of the kernel",
        () -> writeAgain(Path.of("/proc/sys/kernel/hostname")));
    attempt(Barrier.PRIVILEGES, "start a shell", () -> start("/bin/sh", "-c", "exit 0"));
    attempt(
        Barrier.PRIVILEGES,
        "make a user namespace",
        () -> start("/usr/bin/unshare", "--user", "--map-root-user", "/bin/true"));
  }

  private void tryLimits() {
    attempt(
        Barrier.LIMITS,
        "start another Java",
        () ->
            start(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version"));
    attempt(Barrier.LIMITS, "take 4 GB of memory", EscapeProgram::takeMemory);
    attempt(Barrier.LIMITS, "leave a core dump", () -> limit("Max core file size"));
    attempt(Barrier.LIMITS, "calculate without end", () -> limit("Max cpu time"));
    // The last one: where it fails, Java ends.
    attempt(Barrier.LIMITS, MANY_THREADS_DEED, EscapeProgram::startThreads);
  }

  private void attempt(Barrier barrier, String deed, Deed tried) {
    EscapeAttempt attempt;
    try {
      attempt = new EscapeAttempt(barrier, deed, false, tried.tried());
    } catch (Exception | OutOfMemoryError stopped) {
      String how = stopped instanceof Stopped ? "" : stopped.getClass().getSimpleName() + ": ";
      attempt = new EscapeAttempt(barrier, deed, true, how + stopped.getMessage());
    }
    report.println(attempt.line().replace('\n', ' '));
  }

  private String connect(InetAddress address) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, targets.tcpPort()), PATIENCE_MILLIS);
      return "connected";
    }
  }

  private String send(InetAddress address) throws IOException {
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.connect(address, targets.udpPort());
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.send(new DatagramPacket(ANYTHING, ANYTHING.length));
      // Where nobody listens, the next call is told so; whoever listens does not answer.
      socket.receive(new DatagramPacket(new byte[1], 1));
      return "answered";
    } catch (SocketTimeoutException nobodyComplained) {
      return "sent";
    }
  }

  private String connectToSocket() throws IOException {
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(targets.socket()))) {
      return channel.isConnected() ? "connected" : "half connected";
    }
  }

  private static String listProcesses() throws Stopped {
    long own = ProcessHandle.current().pid();
    List<Long> others =
        ProcessHandle.allProcesses().map(ProcessHandle::pid).filter(pid -> pid != own).toList();
    if (others.isEmpty()) {
      throw new Stopped("only this one is in sight");
    }
    return others.size() + " in sight";
  }

  private static String readOther(Path file) throws IOException, Stopped {
    if (file.startsWith("/proc/" + ProcessHandle.current().pid())) {
      throw new Stopped("that number is this process");
    }
    return Files.isDirectory(file) ? list(file) : read(file);
  }

  private static String list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count() + " files listed";
    }
  }

  /** Opening this file for writing asks the kernel the same question as tracing the process. */
  private String trace() throws IOException {
    Path memory = Path.of("/proc", Long.toString(targets.bystander()), "mem");
    try (RandomAccessFile file = new RandomAccessFile(memory.toFile(), "rw")) {
      return "opened " + file.getChannel().isOpen();
    }
  }

  private static String find(long pid) throws Stopped {
    if (pid == ProcessHandle.current().pid() || ProcessHandle.of(pid).isEmpty()) {
      throw new Stopped("it is not in sight");
    }
    return "in sight";
  }

  private String killBystander() throws Stopped {
    find(targets.bystander());
    ProcessHandle.of(targets.bystander()).ifPresent(ProcessHandle::destroyForcibly);
    return "signalled";
  }

  private static String read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(10).length + " bytes read";
    }
  }

  private String findHandle() throws IOException, Stopped {
    try (Stream<Path> handles = Files.list(Path.of("/proc/self/fd"))) {
      if (handles.anyMatch(this::leadsOut)) {
        return "found";
      }
    }
    throw new Stopped("none is open here");
  }

  private boolean leadsOut(Path handle) {
    try {
      return Files.readSymbolicLink(handle).startsWith(targets.folder());
    } catch (IOException closed) {
      return false;
    }
  }

  private static String findVariable() throws Stopped {
    if (System.getenv().keySet().stream().anyMatch(StudioProbe.SECRET_VARIABLE::equals)) {
      return "found";
    }
    throw new Stopped("only " + System.getenv().keySet().stream().sorted().toList());
  }

  private static String write(Path file) throws IOException {
    try {
      Files.write(file, ANYTHING, StandardOpenOption.CREATE_NEW);
      return "written";
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static String writeOver(Path file) throws IOException {
    Files.write(file, ANYTHING, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    return "written";
  }

  /** Writes what stands there already, so that nothing changes where this is not stopped. */
  private static String writeAgain(Path file) throws IOException {
    Files.write(file, Files.readAllBytes(file), StandardOpenOption.WRITE);
    return "written";
  }

  private static String status(String field, String harmless) throws IOException, Stopped {
    String value = field(Path.of("/proc/self/status"), field + ":");
    if (value.equals(harmless)) {
      throw new Stopped(field + " is " + value);
    }
    return field + " is " + value;
  }

  /** A namespace in which number 0 is number 0 of its parent is no better than none. */
  private static String rootOutside() throws IOException, Stopped {
    String uid = firstWord(field(Path.of("/proc/self/status"), "Uid:"));
    for (String line : Files.readAllLines(Path.of("/proc/self/uid_map"))) {
      Scanner numbers = new Scanner(line);
      String here = numbers.next();
      String outside = numbers.next();
      if (here.equals(uid) && !outside.equals("0")) {
        throw new Stopped("number " + uid + " here is number " + outside + " outside");
      }
    }
    if (!uid.equals("0") && !Files.readString(Path.of("/proc/self/uid_map")).contains(" 0 ")) {
      throw new Stopped("number " + uid);
    }
    return "number " + uid;
  }

  private static String start(String... command) throws IOException, InterruptedException, Stopped {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(CHILD_SECONDS, TimeUnit.SECONDS)) {
        return "it runs";
      }
      if (process.exitValue() != 0) {
        throw new Stopped("it ended with " + process.exitValue());
      }
      return "it ran";
    } finally {
      process.destroyForcibly();
    }
  }

  private static String startThreads() {
    CountDownLatch end = new CountDownLatch(1);
    for (int i = 0; i < MANY_THREADS; i++) {
      Thread thread = new Thread(() -> waitFor(end));
      thread.setDaemon(true);
      thread.start();
    }
    return "started";
  }

  private static void waitFor(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private static String takeMemory() throws Stopped {
    Pointer memory = Pointer.malloc(HUGE);
    if (memory == null || memory.isNull()) {
      throw new Stopped("the system gave none");
    }
    Pointer.free(memory);
    return "taken";
  }

  private static String firstWord(String text) {
    return new Scanner(text).next();
  }

  private static String limit(String name) throws IOException, Stopped {
    String value = firstWord(field(Path.of("/proc/self/limits"), name));
    if (!value.equals("unlimited")) {
      throw new Stopped(name + " is " + value);
    }
    return name + " is " + value;
  }

  private static String field(Path file, String name) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()).strip())
        .findFirst()
        .orElse("");
  }
}
