package app.dreamimage.application.policy;

import java.util.List;

/** Driven port: tells which safeguards are in force. Each adapter tells its own. */
public interface Safeguards {

  /** The safeguards in force at this moment. */
  List<Safeguard> inForce();
}
