package app.dreamimage.domain.account;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The identity of a report that an account is a child's. */
public record UnderAgeReportId(UUID value) {
  public UnderAgeReportId {
    requireNonNull(value, "value");
  }
}
