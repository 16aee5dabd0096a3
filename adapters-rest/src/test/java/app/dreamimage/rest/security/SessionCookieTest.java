package app.dreamimage.rest.security;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.application.rights.DataInventory;
import app.dreamimage.application.rights.Holding;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionCookieTest {

  @Test
  @Proves(Clause.ACCOUNT_DELETION_IS_COMPLETE)
  void it_is_the_only_cookie_that_the_inventory_lists() {
    assertEquals(
        Set.of(SessionCookie.NAME),
        DataInventory.holdings().stream()
            .filter(holding -> holding.place() == Holding.Place.COOKIE)
            .map(Holding::name)
            .collect(toSet()));
  }
}
