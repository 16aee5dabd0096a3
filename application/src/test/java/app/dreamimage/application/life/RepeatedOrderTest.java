package app.dreamimage.application.life;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.application.Expect.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.dreamimage.application.ExamplePhotos;
import app.dreamimage.application.People;
import app.dreamimage.application.generation.OrderKey;
import app.dreamimage.application.generation.RequestGeneration;
import app.dreamimage.application.inmemory.InMemoryStorage;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.generation.GenerationBuilder;
import app.dreamimage.domain.generation.GenerationId;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.Reason;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RepeatedOrderTest {

  private static final OrderKey KEY = new OrderKey("order-1");
  private static final Duration DAY = Duration.ofHours(24);

  private final InMemoryStorage storage = new InMemoryStorage();
  private final UseCases service = new UseCases(storage.ports());
  private final AccountId person = People.signUpAndConsent(service);

  private Outcome<Queued> order(AccountId owner, OrderKey key) {
    return service.requestGeneration.handle(
        new RequestGeneration.Command(
            owner,
            new ByteArrayInputStream(ExamplePhotos.png()),
            OptionalLong.empty(),
            () -> Outcome.granted(GenerationBuilder.anOrder()),
            () -> {},
            Optional.of(key)));
  }

  @Test
  void an_order_is_found_again_by_its_key_whatever_has_become_of_it() {
    assertEquals(Optional.empty(), service.findOrder.handle(person, KEY));
    GenerationId first = granted(order(person, KEY)).id();
    assertEquals(Optional.of(first), service.findOrder.handle(person, KEY));

    storage.queue.paintNext(service.paintGeneration);

    assertEquals(Optional.of(first), service.findOrder.handle(person, KEY));
  }

  @Test
  void the_same_order_that_arrives_twice_at_once_is_taken_in_once() {
    granted(order(person, KEY));

    assertEquals(Reason.ORDERED_ALREADY, refused(order(person, KEY)));

    assertEquals(1, storage.vault.held().size());
    assertEquals(1, service.seeGenerations.handle(person).size());
  }

  @Test
  void other_keys_and_other_people_are_other_orders() {
    AccountId other = People.signUpAndConsent(service);
    GenerationId first = granted(order(person, KEY)).id();

    assertEquals(Optional.empty(), service.findOrder.handle(other, KEY));
    assertEquals(Optional.empty(), service.findOrder.handle(person, new OrderKey("order-2")));
    assertNotEquals(first, granted(order(other, KEY)).id());
  }

  @Test
  void a_key_stands_for_another_order_after_a_day() {
    GenerationId first = granted(order(person, KEY)).id();
    storage.queue.paintNext(service.paintGeneration);

    storage.clock.advance(DAY.minusNanos(1_000));
    assertEquals(Optional.of(first), service.findOrder.handle(person, KEY));

    storage.clock.advance(Duration.ofNanos(1_000));
    assertEquals(Optional.empty(), service.findOrder.handle(person, KEY));
    GenerationId second = granted(order(person, KEY)).id();
    assertNotEquals(first, second);
    assertEquals(Optional.of(second), service.findOrder.handle(person, KEY));
  }

  @Test
  void an_order_that_was_refused_may_be_sent_again_under_its_key() {
    granted(People.withdraw(service, person));
    assertEquals(Reason.CONSENT_WITHDRAWN, refused(order(person, KEY)));
    granted(People.consent(service, person));

    granted(order(person, KEY));
  }

  @Test
  void the_account_takes_its_keys_along() {
    granted(order(person, KEY));
    granted(service.closeAccount.handle(person));

    assertEquals(Optional.empty(), service.findOrder.handle(person, KEY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two words", "naïve", "tab\t", "line\n"})
  void a_key_is_visible_ascii(String text) {
    assertThrows(InvalidValue.class, () -> new OrderKey(text));
  }

  @Test
  void a_key_has_a_longest_form_and_is_not_shown() {
    OrderKey longest = new OrderKey("k".repeat(128));
    assertFalse(longest.toString().contains("k".repeat(128)));
    assertThrows(InvalidValue.class, () -> new OrderKey("k".repeat(129)));
  }
}
