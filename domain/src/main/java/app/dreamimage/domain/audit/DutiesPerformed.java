package app.dreamimage.domain.audit;

import java.util.List;

/** Driven port: which duties were done. Entries are added, never changed or removed. */
public interface DutiesPerformed {

  /** Adds one. */
  void add(DutyPerformed performed);

  /** All of them, in the order they were added. */
  List<DutyPerformed> all();
}
