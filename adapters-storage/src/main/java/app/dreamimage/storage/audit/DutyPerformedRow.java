package app.dreamimage.storage.audit;

import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.DutyPerformed;
import app.dreamimage.domain.audit.HumanDuty;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A duty that was done as a row; its number keeps the order. */
@MappedEntity("duty_performed")
record DutyPerformedRow(
    @Id @GeneratedValue @Nullable Long dutyNumber,
    String duty,
    LocalDate performedOn,
    UUID performedBy,
    String reference) {

  static DutyPerformedRow of(DutyPerformed performed) {
    return new DutyPerformedRow(
        null,
        performed.duty().name(),
        performed.on(),
        performed.by().value(),
        performed.reference());
  }

  DutyPerformed toDutyPerformed() {
    return new DutyPerformed(
        HumanDuty.valueOf(duty), performedOn, new StaffId(performedBy), reference);
  }
}
