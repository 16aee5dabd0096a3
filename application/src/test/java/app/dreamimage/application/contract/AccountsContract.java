package app.dreamimage.application.contract;

import static app.dreamimage.domain.account.AccountBuilder.anAccount;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.ConfirmedEmail;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.ProtectedPassword;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.account.TokenHash;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Accounts} must do. */
public abstract class AccountsContract {

  private static final int ROUNDS = 10;

  /** The accounts under test. */
  protected abstract Accounts accounts();

  /** The units of work in which they take part. */
  protected abstract UnitOfWork unitOfWork();

  @Test
  void an_added_account_is_found_as_it_was_by_id_and_by_email() {
    Account account = anAccount().named("Žofie 日本 🎨").in(Region.JAPAN).build();

    assertTrue(accounts().add(account));

    assertEquals(Optional.of(account), accounts().find(account.id()));
    assertEquals(Optional.of(account), accounts().findByEmail(account.email()));
    assertEquals(
        Optional.of(account), unitOfWork().run(() -> accounts().findAndLock(account.id())));
  }

  @Test
  void every_region_comes_back_as_it_was() {
    for (Region region : Region.values()) {
      Account account = anAccount().in(region).build();
      accounts().add(account);
      assertEquals(Optional.of(account), accounts().find(account.id()));
    }
  }

  @Test
  void nobody_is_found_by_an_unknown_id_or_email() {
    AccountId unknown = new AccountId(Fresh.uuid());

    assertEquals(Optional.empty(), accounts().find(unknown));
    assertEquals(Optional.empty(), unitOfWork().run(() -> accounts().findAndLock(unknown)));
    assertEquals(Optional.empty(), accounts().findByEmail(new EmailAddress("nobody@example.org")));
  }

  @Test
  void a_second_account_with_an_email_in_use_is_not_added_and_changes_nothing() {
    Account first = anAccount().build();
    Account second = anAccount().withEmail(first.email().value()).named("Somebody else").build();
    accounts().add(first);

    assertFalse(accounts().add(second));

    assertEquals(Optional.of(first), accounts().findByEmail(first.email()));
    assertEquals(Optional.empty(), accounts().find(second.id()));
  }

  @Test
  void an_email_in_use_leaves_the_unit_of_work_fit_to_go_on() {
    Account first = anAccount().build();
    Account third = anAccount().build();
    accounts().add(first);

    unitOfWork()
        .run(
            () -> {
              assertFalse(accounts().add(anAccount().withEmail(first.email().value()).build()));
              assertTrue(accounts().add(third));
            });

    assertEquals(Optional.of(third), accounts().find(third.id()));
  }

  @Test
  void of_two_that_take_the_same_email_at_once_one_succeeds() throws Exception {
    Account one = anAccount().build();
    Account other = anAccount().withEmail(one.email().value()).build();

    List<Boolean> added =
        Race.of(
            () -> unitOfWork().run(() -> accounts().add(one)),
            () -> unitOfWork().run(() -> accounts().add(other)));

    assertEquals(1, added.stream().filter(yes -> yes).count());
    assertEquals(Optional.of(added.get(0) ? one : other), accounts().findByEmail(one.email()));
  }

  @Test
  void a_replaced_account_is_found_as_it_has_become() {
    Account account = anAccount().build();
    Account other = anAccount().build();
    accounts().add(account);
    accounts().add(other);
    Account changed = account.withPassword(new ProtectedPassword("$another$hash"));

    assertTrue(accounts().replace(changed));

    assertEquals(Optional.of(changed), accounts().find(account.id()));
    assertEquals(Optional.of(other), accounts().find(other.id()));
  }

  @Test
  void replacing_an_account_that_is_gone_does_nothing() {
    Account account = anAccount().build();

    assertFalse(accounts().replace(account));

    assertEquals(Optional.empty(), accounts().find(account.id()));
  }

  @Test
  void an_account_does_not_take_the_email_of_another_and_the_unit_of_work_goes_on() {
    Account first = anAccount().build();
    Account second = anAccount().build();
    Account third = anAccount().build();
    accounts().add(first);
    accounts().add(second);

    unitOfWork()
        .run(
            () -> {
              assertFalse(accounts().replace(withEmailOf(first, second)));
              assertTrue(accounts().add(third));
            });

    assertFalse(accounts().replace(withEmailOf(first, second)));
    assertEquals(Optional.of(first), accounts().findByEmail(first.email()));
    assertEquals(Optional.of(second), accounts().find(second.id()));
    assertEquals(Optional.of(third), accounts().find(third.id()));
  }

  @Test
  void of_two_accounts_that_change_to_the_same_email_at_once_one_succeeds() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Account one = anAccount().build();
      Account other = anAccount().build();
      Account wanted = anAccount().build();
      accounts().add(one);
      accounts().add(other);

      List<Boolean> replaced =
          Race.of(
              () -> unitOfWork().run(() -> accounts().replace(withEmailOf(wanted, one))),
              () -> unitOfWork().run(() -> accounts().replace(withEmailOf(wanted, other))));

      assertEquals(1, replaced.stream().filter(yes -> yes).count());
      assertEquals(
          Optional.of((replaced.get(0) ? one : other).id()),
          accounts().findByEmail(wanted.email()).map(Account::id));
    }
  }

  @Test
  void an_email_that_is_taken_by_a_new_account_and_a_changed_one_at_once_is_one_accounts()
      throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Account there = anAccount().build();
      Account opened = anAccount().build();
      accounts().add(there);

      List<Boolean> taken =
          Race.of(
              () -> unitOfWork().run(() -> accounts().add(opened)),
              () -> unitOfWork().run(() -> accounts().replace(withEmailOf(opened, there))));

      assertEquals(1, taken.stream().filter(yes -> yes).count());
      assertEquals(
          Optional.of((taken.get(0) ? opened : there).id()),
          accounts().findByEmail(opened.email()).map(Account::id));
    }
  }

  private static Account withEmailOf(Account holder, Account account) {
    TokenHash secret = new TokenHash("sent");
    return ConfirmedEmail.of(holder.email(), secret, secret)
        .fold(
            account::with,
            no -> {
              throw new AssertionError(no);
            });
  }

  @Test
  void a_removed_account_is_gone_and_its_email_is_free_again() {
    Account account = anAccount().build();
    accounts().add(account);

    accounts().remove(account.id());
    accounts().remove(account.id());

    assertEquals(Optional.empty(), accounts().find(account.id()));
    assertEquals(Optional.empty(), accounts().findByEmail(account.email()));
    assertTrue(accounts().add(anAccount().withEmail(account.email().value()).build()));
  }
}
