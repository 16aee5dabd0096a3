package app.dreamimage.domain.usage;

/** How a use ended, as coarsely as it helps. */
public enum UsageResult {
  DONE,
  REFUSED,
  FAILED,
  CALLED_OFF
}
