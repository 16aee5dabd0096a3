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

  private final ProcessStudio studio;

  StudioSafeguards(ProcessStudio studio) {
    this.studio = studio;
  }

  @Override
  public List<Safeguard> inForce() {
    Isolation isolation = studio.isolation();
    return List.of(
        new Safeguard(
            "isolation",
            isolation.means(),
            "Photos are decoded and painted in: "
                + isolation.summary()
                + "."
                + (isolation.isComplete() ? "" : " " + Isolation.ADVICE),
            isolation.isComplete()));
  }
}
