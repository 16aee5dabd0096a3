package app.dreamimage.rest.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.rest.problem.Rejection;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.simple.SimpleHttpRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves(Clause.ENCRYPTED_IN_TRANSIT_AND_AT_REST)
class EncryptedTransitTest {

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "::1"})
  void this_machine_may_speak_in_the_clear(String sender) throws UnknownHostException {
    assertTrue(EncryptedTransit.isEncryptedOrLocal(false, InetAddress.getByName(sender)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.7", "10.0.0.1", "169.254.1.1", "2001:db8::7", "fe80::1"})
  void another_machine_speaks_over_tls_or_not_at_all(String sender) throws UnknownHostException {
    InetAddress address = InetAddress.getByName(sender);

    assertFalse(EncryptedTransit.isEncryptedOrLocal(false, address));
    assertTrue(EncryptedTransit.isEncryptedOrLocal(true, address));
  }

  @Test
  void a_sender_of_whom_nothing_is_known_counts_as_far_away() {
    assertFalse(EncryptedTransit.isEncryptedOrLocal(false, null));
  }

  @Test
  void a_request_in_the_clear_from_elsewhere_is_refused_before_anybody_is_asked() {
    Rejection rejection =
        assertThrows(Rejection.class, () -> new EncryptedTransit(false).admit(from("192.0.2.7")));

    assertEquals(403, rejection.problem().status());
  }

  @Test
  void an_operator_may_vouch_for_a_proxy_in_front() throws UnknownHostException {
    new EncryptedTransit(true).admit(from("192.0.2.7"));
  }

  private static HttpRequest<?> from(String address) {
    return new SimpleHttpRequest<>(io.micronaut.http.HttpMethod.GET, "/", null) {
      @Override
      public InetSocketAddress getRemoteAddress() {
        return new InetSocketAddress(address, 4711);
      }
    };
  }
}
