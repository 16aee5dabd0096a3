package app.dreamimage.domain.rights;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.time.Instant;
import java.util.List;

/**
 * Everything that the service holds about a person at one moment.
 *
 * @param at when it was put together
 * @param sections one for each kind of record, also where nothing is held; each name is there once
 */
@Enforces(Clause.RIGHT_OF_ACCESS)
public record PersonalDataReport(Instant at, List<ReportSection> sections) {

  public PersonalDataReport {
    requireNonNull(at, "at");
    sections = List.copyOf(sections);
    if (sections.stream().map(ReportSection::name).distinct().count() != sections.size()) {
      throw new IllegalArgumentException("sections: each name may be there once");
    }
  }
}
