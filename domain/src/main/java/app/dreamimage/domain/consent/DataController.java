package app.dreamimage.domain.consent;

import static java.util.Objects.requireNonNull;

/**
 * Who answers for the use of the data (GDPR Art. 4(7)).
 *
 * @param contact an address to write to
 */
public record DataController(String name, String contact) {
  public DataController {
    requireNonNull(name, "name");
    requireNonNull(contact, "contact");
  }
}
