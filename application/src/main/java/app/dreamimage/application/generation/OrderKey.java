package app.dreamimage.application.generation;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.policy.InvalidValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What a sender calls an order, so that the same order sent again is carried out once. It is kept
 * nowhere: the identity of the generation follows from it and from the person.
 *
 * @param value 1 to 128 visible ASCII characters
 */
public record OrderKey(String value) {

  private static final String FORM = "[\\x21-\\x7e]{1,128}";

  public OrderKey {
    if (!value.matches(FORM)) {
      throw new InvalidValue("Idempotency-Key", "1 to 128 visible ASCII characters");
    }
  }

  /**
   * The identity of the generation ordered under this key.
   *
   * @param use how often the person has used the key before for something else
   */
  GenerationId generationOf(AccountId owner, int use) {
    String name = owner.value() + " " + use + " " + value;
    return new GenerationId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String toString() {
    return "OrderKey[not shown]";
  }
}
