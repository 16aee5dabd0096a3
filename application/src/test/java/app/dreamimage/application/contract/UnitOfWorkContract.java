package app.dreamimage.application.contract;

import static app.dreamimage.domain.account.AccountBuilder.anAccount;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.ProtectedPassword;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link UnitOfWork} must do. */
public abstract class UnitOfWorkContract {

  private static final long MOST_SECONDS = 30;

  /** The units of work under test. */
  protected abstract UnitOfWork unitOfWork();

  /** Accounts that take part in them. */
  protected abstract Accounts accounts();

  @Test
  void what_a_unit_of_work_did_is_kept_and_its_answer_given() {
    Account account = anAccount().build();

    String answer =
        unitOfWork()
            .run(
                () -> {
                  accounts().add(account);
                  return "done";
                });

    assertEquals("done", answer);
    assertEquals(Optional.of(account), accounts().find(account.id()));
  }

  @Test
  void what_it_did_is_seen_inside_it() {
    Account account = anAccount().build();

    Optional<Account> seen =
        unitOfWork()
            .run(
                () -> {
                  accounts().add(account);
                  return accounts().find(account.id());
                });

    assertEquals(Optional.of(account), seen);
  }

  @Test
  void a_unit_that_throws_is_undone_as_a_whole_and_its_exception_goes_on() {
    Account there = anAccount().build();
    Account removed = anAccount().build();
    Account added = anAccount().build();
    accounts().add(there);
    accounts().add(removed);
    IllegalStateException failure = new IllegalStateException("in the middle");

    assertSame(
        failure,
        assertThrows(
            IllegalStateException.class,
            () ->
                unitOfWork()
                    .run(
                        () -> {
                          accounts().add(added);
                          accounts().replace(changed(there));
                          accounts().remove(removed.id());
                          throw failure;
                        })));

    assertEquals(Optional.empty(), accounts().find(added.id()));
    assertEquals(Optional.of(there), accounts().find(there.id()));
    assertEquals(Optional.of(removed), accounts().find(removed.id()));
  }

  @Test
  void an_error_undoes_it_too() {
    Account account = anAccount().build();

    assertThrows(
        StackOverflowError.class,
        () ->
            unitOfWork()
                .run(
                    () -> {
                      accounts().add(account);
                      throw new StackOverflowError();
                    }));

    assertEquals(Optional.empty(), accounts().find(account.id()));
  }

  @Test
  void a_unit_inside_another_is_part_of_it_and_undone_with_it() {
    Account outer = anAccount().build();
    Account inner = anAccount().build();

    assertThrows(
        IllegalStateException.class,
        () ->
            unitOfWork()
                .run(
                    () -> {
                      accounts().add(outer);
                      unitOfWork()
                          .run(
                              () -> {
                                assertEquals(Optional.of(outer), accounts().find(outer.id()));
                                accounts().add(inner);
                              });
                      throw new IllegalStateException("after the inner one ended");
                    }));

    assertEquals(Optional.empty(), accounts().find(outer.id()));
    assertEquals(Optional.empty(), accounts().find(inner.id()));
  }

  @Test
  void a_unit_after_one_that_was_undone_is_kept() {
    Account account = anAccount().build();
    assertThrows(
        IllegalStateException.class,
        () ->
            unitOfWork()
                .run(
                    () -> {
                      throw new IllegalStateException("undone");
                    }));

    unitOfWork().run(() -> accounts().add(account));

    assertEquals(Optional.of(account), accounts().find(account.id()));
  }

  @Test
  void nobody_outside_ever_sees_what_is_undone() throws Exception {
    Account account = anAccount().build();
    CountDownLatch added = new CountDownLatch(1);
    CompletableFuture<Optional<Account>> seen =
        CompletableFuture.supplyAsync(
            () -> {
              await(added);
              return accounts().find(account.id());
            });

    assertThrows(
        IllegalStateException.class,
        () ->
            unitOfWork()
                .run(
                    () -> {
                      accounts().add(account);
                      added.countDown();
                      throw new IllegalStateException("undone");
                    }));

    assertEquals(Optional.empty(), seen.get(MOST_SECONDS, TimeUnit.SECONDS));
  }

  @Test
  void whoever_asks_for_a_held_account_waits_and_then_sees_what_became_of_it() throws Exception {
    Account account = anAccount().build();
    accounts().add(account);
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch held = new CountDownLatch(1);
    CompletableFuture<Optional<Account>> second =
        CompletableFuture.supplyAsync(
            () -> {
              await(held);
              return unitOfWork()
                  .run(
                      () -> {
                        Optional<Account> found = accounts().findAndLock(account.id());
                        order.add("second");
                        return found;
                      });
            });

    unitOfWork()
        .run(
            () -> {
              accounts().findAndLock(account.id());
              held.countDown();
              assertStillWaits(second);
              accounts().remove(account.id());
              order.add("first");
            });

    assertEquals(Optional.empty(), second.get(MOST_SECONDS, TimeUnit.SECONDS));
    assertEquals(List.of("first", "second"), order);
  }

  @Test
  void no_change_is_lost_between_units_that_hold_the_same_account() throws Exception {
    AccountId id = anAccount().build().id();
    accounts().add(anAccount().withId(id).withPassword(new ProtectedPassword("0")).build());
    Supplier<Integer> tenTimes =
        () -> {
          for (int i = 0; i < 10; i++) {
            unitOfWork().run(() -> countUp(id));
          }
          return 10;
        };

    Race.of(tenTimes, tenTimes, tenTimes);

    assertEquals("30", accounts().find(id).orElseThrow().password().encoded());
  }

  private void countUp(AccountId id) {
    Account account = accounts().findAndLock(id).orElseThrow();
    int count = Integer.parseInt(account.password().encoded());
    accounts().replace(account.withPassword(new ProtectedPassword(Integer.toString(count + 1))));
  }

  private static Account changed(Account account) {
    return account.withPassword(new ProtectedPassword("$changed"));
  }

  private static void assertStillWaits(CompletableFuture<?> other) {
    assertThrows(TimeoutException.class, () -> other.get(50, TimeUnit.MILLISECONDS));
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(MOST_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("waited in vain");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
