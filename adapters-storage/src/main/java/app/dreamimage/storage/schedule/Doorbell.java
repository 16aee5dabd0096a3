package app.dreamimage.storage.schedule;

import jakarta.inject.Singleton;

/** Tells the scheduler of this process, if there is one, that a painting has been queued. */
@Singleton
final class Doorbell {

  private volatile Runnable answer = () -> {};

  void ring() {
    answer.run();
  }

  void answeredBy(Runnable answer) {
    this.answer = answer;
  }
}
