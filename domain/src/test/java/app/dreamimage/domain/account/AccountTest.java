package app.dreamimage.domain.account;

import static app.dreamimage.domain.account.AccountBuilder.anAccount;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.dreamimage.domain.Moments;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.PolicyTerms;
import app.dreamimage.domain.policy.Proves;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@Proves(Clause.ACCOUNT_NEEDS_ONLY_EMAIL_NAME_PASSWORD)
final class AccountTest {

  @Test
  void an_account_is_opened_with_what_the_person_gave_in_their_region() {
    Account like = anAccount().openedAt(Moments.NOON).build();

    Account opened =
        Account.open(
            like.id(),
            like.email(),
            like.username(),
            like.password(),
            oldEnough(),
            new HomeRegion(like.region()),
            Moments.NOON);

    assertEquals(like, opened);
  }

  @Test
  void no_account_is_opened_without_the_proof_of_age() {
    Account like = anAccount().build();

    assertThrows(
        NullPointerException.class,
        () ->
            Account.open(
                like.id(),
                like.email(),
                like.username(),
                like.password(),
                null,
                new HomeRegion(like.region()),
                Moments.NOON));
  }

  @Test
  void protecting_the_password_anew_changes_nothing_else() {
    Account account = anAccount().build();
    ProtectedPassword renewed = new ProtectedPassword("another");

    assertEquals(
        new Account(
            account.id(),
            account.email(),
            account.username(),
            renewed,
            account.region(),
            account.openedAt()),
        account.withPassword(renewed));
  }

  private static OldEnough oldEnough() {
    return OldEnough.judge(
            LocalDate.of(1990, 3, 30), LocalDate.of(2026, 11, 23), PolicyTerms.VERSION_1_0)
        .fold(
            proof -> proof,
            refusal -> {
              throw new AssertionError(refusal.reason());
            });
  }
}
