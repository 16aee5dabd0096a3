package app.dreamimage.storage.facialdata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A process of its own that claims the folder of a server's keys, says so, and is killed. */
final class ClaimingProcess {

  private ClaimingProcess() {}

  public static void main(String[] arguments) throws IOException {
    MemoryFolderClaim claim = MemoryFolderClaim.of(arguments[0], List.of(Path.of(arguments[1])));
    System.out.println("claimed");
    // The parent kills this process: nothing may depend on an orderly end.
    while (System.in.read() >= 0) {}
    claim.close();
  }
}
