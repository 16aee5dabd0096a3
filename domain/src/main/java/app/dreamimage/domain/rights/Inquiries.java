package app.dreamimage.domain.rights;

import java.util.List;
import java.util.Optional;

/** Driven port: the register of inquiries. It holds nothing about anybody. */
public interface Inquiries {

  /** Enters an inquiry. */
  void add(Inquiry inquiry);

  /** The inquiry with this reference number. */
  Optional<Inquiry> find(InquiryId id);

  /** Those that still wait, the one that came first at the head. */
  List<Inquiry> open();

  /** Enters that it was answered, if it still waits; answers whether it did. */
  boolean close(Inquiry answered);
}
