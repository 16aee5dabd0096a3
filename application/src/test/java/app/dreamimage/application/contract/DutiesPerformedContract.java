package app.dreamimage.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.audit.DutiesPerformed;
import app.dreamimage.domain.audit.DutyPerformed;
import app.dreamimage.domain.audit.HumanDuty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link DutiesPerformed} must do. Each test begins without any. */
public abstract class DutiesPerformedContract {

  /** The register under test. */
  protected abstract DutiesPerformed dutiesPerformed();

  @Test
  void what_was_done_comes_back_as_it_was_added_and_in_that_order() {
    assertEquals(List.of(), dutiesPerformed().all());
    List<DutyPerformed> expected = new ArrayList<>();
    for (HumanDuty duty : HumanDuty.values()) {
      DutyPerformed performed =
          new DutyPerformed(
              duty,
              LocalDate.of(2028, 2, 29).minusDays(expected.size()),
              new StaffId(Fresh.uuid()),
              "R".repeat(60));
      dutiesPerformed().add(performed);
      expected.add(performed);
    }

    assertEquals(expected, dutiesPerformed().all());
  }
}
