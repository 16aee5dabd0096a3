package app.dreamimage.bootstrap.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.SecretToken;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.rights.Right;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The secret of a request by mail, to a real server on this machine. */
@Proves(Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME)
final class SmtpIdentityMailTest {

  private static final EmailAddress VINCENT = new EmailAddress("vincent@example.org");
  private static final SecretToken SECRET = new SecretToken("c2VjcmV0");

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "0.0.0.0", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private SmtpIdentityMail mail(String host) {
    return new SmtpIdentityMail(
        new MailSettings(host, server.getSmtp().getPort(), null, null, "dream@example.org"));
  }

  @Test
  void the_secret_reaches_the_mailbox_of_the_account_with_what_is_asked_for_in_its_name()
      throws Exception {
    for (Right right : Right.values()) {
      assertTrue(mail("127.0.0.1").send(VINCENT, right, SECRET));
    }

    Set<String> texts = new HashSet<>();
    for (MimeMessage received : server.getReceivedMessages()) {
      assertEquals(1, received.getAllRecipients().length);
      assertEquals("vincent@example.org", received.getAllRecipients()[0].toString());
      assertEquals("dream@example.org", received.getFrom()[0].toString());
      String text = received.getContent().toString();
      assertTrue(text.lines().anyMatch("c2VjcmV0"::equals), text);
      texts.add(text);
    }
    assertEquals(Right.values().length, texts.size());
    for (Right right : Right.values()) {
      assertTrue(
          texts.stream().anyMatch(text -> text.contains(right.clause().id())),
          () -> Arrays.toString(texts.toArray()));
    }
  }

  @Test
  @Proves(Clause.ACCESS_IS_LIMITED)
  void a_mail_server_elsewhere_is_given_no_secret() {
    assertFalse(mail("127.0.0.2").send(VINCENT, Right.ACCESS, SECRET));

    assertEquals(0, server.getReceivedMessages().length);
  }

  @Test
  void what_no_server_takes_is_not_taken() {
    SmtpIdentityMail mail = mail("localhost");
    server.stop();

    assertFalse(mail.send(VINCENT, Right.ACCESS, SECRET));
  }
}
