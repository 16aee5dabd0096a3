package app.dreamimage.domain.account;

import static app.dreamimage.domain.account.AccountBuilder.anAccount;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Proves(Clause.RIGHT_TO_CORRECTION)
final class CorrectionTest {

  private static final EmailAddress ADDRESS = new EmailAddress("theo@example.org");
  private static final TokenHash SENT = new TokenHash("sent");

  @Test
  void an_address_is_the_persons_own_when_the_secret_sent_to_it_comes_back() {
    assertEquals(
        Optional.of(ADDRESS),
        ConfirmedEmail.of(ADDRESS, SENT, new TokenHash("sent"))
            .fold(confirmed -> Optional.of(confirmed.address()), no -> Optional.empty()));
    assertEquals(
        Outcome.refused(Reason.ADDRESS_NOT_CONFIRMED),
        ConfirmedEmail.of(ADDRESS, SENT, new TokenHash("made up")));
  }

  @Test
  void a_correction_changes_one_thing_and_nothing_else() {
    Account account = anAccount().withEmail("vincent@example.org").named("Vincent").build();

    assertEquals(
        new Account(
            account.id(),
            account.email(),
            new Username("Theo"),
            account.password(),
            account.region(),
            account.openedAt()),
        account.with(new Username("Theo")));
    assertEquals(
        new Account(
            account.id(),
            ADDRESS,
            account.username(),
            account.password(),
            account.region(),
            account.openedAt()),
        ConfirmedEmail.of(ADDRESS, SENT, SENT).fold(account::with, no -> account));
    assertEquals(
        new Account(
            account.id(),
            account.email(),
            account.username(),
            account.password(),
            Region.UNITED_KINGDOM,
            account.openedAt()),
        account.with(new HomeRegion(Region.UNITED_KINGDOM)));
  }
}
