package app.dreamimage.ml.studio;

import java.util.List;
import java.util.Locale;

/**
 * What keeps a worker from the rest of the machine, to be logged at start and shown in health.
 *
 * @param networkNamespace whether it has a network of its own, without any connection
 * @param readOnlyFiles whether it can write nothing into any file
 * @param heapMegabytes the limit of its Java heap
 * @param prefix the command line words that bring this about; the worker's own follow
 */
public record Isolation(
    boolean networkNamespace, boolean readOnlyFiles, int heapMegabytes, List<String> prefix) {

  public Isolation {
    prefix = List.copyOf(prefix);
  }

  /** One line for people: what is active and what is not. */
  public String summary() {
    return String.format(
        Locale.ROOT,
        "own process, heap of %d MB, %s, %s, reads what the server's user may read",
        heapMegabytes,
        networkNamespace ? "no network" : "network NOT cut off",
        readOnlyFiles ? "writes no file" : "files NOT write-protected");
  }
}
