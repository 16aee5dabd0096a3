package app.dreamimage.application.audit;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.People.signUp;
import static app.dreamimage.application.Staff.appoint;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.StaffUseCases;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.account.Role;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.Pseudonym;
import app.dreamimage.domain.audit.StoredEntry;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How staff read the audit trail. */
@Proves({Clause.ACCESS_IS_LIMITED, Clause.SECURITY_IS_AUDITED})
final class ReadAuditTrailTest {

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final StaffUseCases staff = new StaffUseCases(storage.ports(), service);
  private final StaffId auditor = appoint(staff, Role.AUDITOR);

  private List<Long> numbersFrom(long first) {
    return granted(staff.readAuditTrail.handle(auditor, first)).stream()
        .map(entry -> entry.leaf().number())
        .toList();
  }

  @Test
  void an_auditor_reads_the_trail_as_it_stands_and_is_in_it_for_that() {
    signUp(service);
    List<StoredEntry> before = storage.trail.from(0, 1_000);

    assertEquals(before, granted(staff.readAuditTrail.handle(auditor, 0)));

    List<AuditEntry> trail = storage.trail.entries();
    assertEquals(before.size() + 1, trail.size());
    AuditEntry last = trail.get(trail.size() - 1);
    assertEquals(AuditEvent.AUDIT_TRAIL_READ, last.event());
    assertEquals(Clause.SECURITY_IS_AUDITED, last.clause());
    assertEquals(Optional.of(new Pseudonym(auditor.value())), last.subject());
  }

  @Test
  void the_trail_is_read_a_hundred_entries_at_a_time_from_where_one_wants() {
    for (int i = 0; i < 100; i++) {
      numbersFrom(0);
    }

    assertEquals(100, numbersFrom(0).size());
    assertEquals(List.of(100L, 101L), numbersFrom(100));
    assertEquals(List.of(), numbersFrom(1_000));
  }
}
