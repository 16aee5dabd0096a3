package app.dreamimage.ml.studio;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a studio may share with the server: of a machine, or of the container that both run in.
 *
 * @param processors as many threads can run at the same time
 * @param memoryMegabytes of physical memory
 * @param serverMegabytes that the server's own heap may take of it
 */
public record MachineSize(int processors, long memoryMegabytes, long serverMegabytes) {

  private static final long BYTES_PER_MEGABYTE = 1024 * 1024;

  /** This one, and the heap of this process as the server's. */
  public static MachineSize ofThisMachine() {
    Runtime server = Runtime.getRuntime();
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new MachineSize(
        server.availableProcessors(),
        system.getTotalMemorySize() / BYTES_PER_MEGABYTE,
        server.maxMemory() / BYTES_PER_MEGABYTE);
  }

  /**
   * How many workers it can keep busy: as many as have two processors each and all of the memory
   * that they may take, with room for one more beside them while one is replaced; at least one.
   */
  public int workers(StudioSettings settings) {
    long limit = KernelLimits.of(settings).memoryMegabytes();
    long withinMemory = (memoryMegabytes - serverMegabytes) / limit - 1;
    return (int) Math.max(1, Math.min(processors / WorkerCommand.MOST_PROCESSORS, withinMemory));
  }

  @Override
  public String toString() {
    return processors + " processors, " + memoryMegabytes + " MB";
  }
}
