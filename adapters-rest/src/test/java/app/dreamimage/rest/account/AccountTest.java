package app.dreamimage.rest.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.rest.service.RunningService;
import app.dreamimage.rest.service.Visitor;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AccountTest {

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void an_account_is_opened_and_seen() {
    String email = Visitor.freshEmail();
    assertEquals(Set.of("id"), service.visitor().signUp(email).expect(201).fields());

    var seen = service.visitor().signedIn(email).get("/me").expect(200);

    assertEquals(Set.of("id", "email", "username", "region", "openedAt"), seen.fields());
    assertEquals(email, seen.text("email"));
  }
}
