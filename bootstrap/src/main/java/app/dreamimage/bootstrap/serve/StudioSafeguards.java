package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.policy.Safeguard;
import app.dreamimage.application.policy.Safeguards;
import app.dreamimage.ml.studio.Isolation;
import app.dreamimage.ml.studio.ProcessStudio;
import jakarta.inject.Singleton;
import java.util.List;

/** Which isolation of the studio is in force. */
@Singleton
final class StudioSafeguards implements Safeguards {

  private static final String NETWORK =
      " The system does not let its network be cut off: on Linux, install util-linux and allow user"
          + " namespaces.";

  private static final String FILES =
      " It is not sealed yet: taken over, it could read the files that the server's user may read.";

  private final ProcessStudio studio;

  StudioSafeguards(ProcessStudio studio) {
    this.studio = studio;
  }

  @Override
  public List<Safeguard> inForce() {
    Isolation isolation = studio.isolation();
    boolean cutOff = isolation.networkNamespace();
    return List.of(
        new Safeguard(
            "isolation",
            cutOff ? "process without network" : "process",
            "Photos are decoded and painted in: "
                + isolation.summary()
                + "."
                + (cutOff ? "" : NETWORK)
                + FILES,
            false));
  }
}
