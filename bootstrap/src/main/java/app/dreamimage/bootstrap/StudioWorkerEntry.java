package app.dreamimage.bootstrap;

import app.dreamimage.ml.studio.PaintingPipelines;
import app.dreamimage.ml.studio.StudioWorker;

/** Where a worker of the studio begins. */
final class StudioWorkerEntry {

  private StudioWorkerEntry() {}

  static void run() {
    StudioWorker.run(PaintingPipelines::load);
  }
}
