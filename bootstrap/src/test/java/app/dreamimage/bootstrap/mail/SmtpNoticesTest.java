package app.dreamimage.bootstrap.mail;

import static app.dreamimage.domain.notice.NoticeBuilder.aNotice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.notice.MailNotices;
import app.dreamimage.application.notice.NoticeText;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.notice.Notice;
import app.dreamimage.domain.notice.NoticeDelivery;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.micronaut.context.ApplicationContext;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Notices by mail, to a real server on this machine. */
@Proves(Clause.MAJOR_CHANGES_ARE_ANNOUNCED)
final class SmtpNoticesTest {

  private static final EmailAddress VINCENT = new EmailAddress("vincent@example.org");

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "0.0.0.0", ServerSetup.PROTOCOL_SMTP));
  private final Notice notice = aNotice().build();

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private SmtpNotices mail(String host, @Nullable String password) {
    return new SmtpNotices(
        new MailSettings(
            host,
            server.getSmtp().getPort(),
            password == null ? null : "painter",
            password,
            "dream@example.org"));
  }

  @Test
  void a_notice_reaches_the_mailbox_in_both_languages() throws Exception {
    assertTrue(mail("127.0.0.1", null).deliver(VINCENT, notice));

    MimeMessage received = server.getReceivedMessages()[0];
    assertEquals("vincent@example.org", received.getAllRecipients()[0].toString());
    assertEquals("dream@example.org", received.getFrom()[0].toString());
    assertEquals(NoticeText.of(notice, Locale.ENGLISH).title(), received.getSubject());
    String text = received.getContent().toString();
    assertTrue(text.contains(NoticeText.of(notice, Locale.ENGLISH).body()), text);
    assertTrue(text.contains(NoticeText.of(notice, Locale.CHINESE).body()), text);
  }

  @Test
  void a_server_that_asks_for_a_password_is_given_it() {
    server.setUser("painter", "right");

    assertTrue(mail("127.0.0.1", "right").deliver(VINCENT, notice));
    assertFalse(mail("127.0.0.1", "wrong").deliver(VINCENT, notice));
    assertEquals(1, server.getReceivedMessages().length);
  }

  @Test
  @Proves({
    Clause.ENCRYPTED_IN_TRANSIT_AND_AT_REST,
    Clause.SHARED_WITH_TRUSTED_PROVIDERS_AS_NECESSARY
  })
  void nothing_is_handed_to_a_server_on_another_machine() {
    assertFalse(mail("127.0.0.2", null).deliver(VINCENT, notice));

    assertEquals(0, server.getReceivedMessages().length);
  }

  @Test
  void what_no_server_takes_is_not_taken() {
    SmtpNotices mail = mail("localhost", null);
    server.stop();

    assertFalse(mail.deliver(VINCENT, notice));
  }

  @Test
  @Timeout(30)
  @Proves(Clause.FACIAL_DATA_GONE_WITHIN_A_DAY)
  void a_server_that_says_a_little_all_the_time_is_left_at_the_deadline() throws Exception {
    try (DrippingServer dripping = new DrippingServer()) {
      SmtpNotices mail =
          new SmtpNotices(
              new MailSettings("127.0.0.1", dripping.port(), null, null, "dream@example.org"),
              Duration.ofSeconds(1));

      assertFalse(mail.deliver(VINCENT, notice));

      assertTrue(dripping.hasBeenLeft());
    }
  }

  @Test
  void without_a_server_by_configuration_there_is_no_mail() {
    try (ApplicationContext off = ApplicationContext.run();
        ApplicationContext on =
            ApplicationContext.run(
                Map.of(
                    "dream-image.mail.host", "localhost",
                    "dream-image.mail.from", "dream@example.org"))) {
      assertFalse(off.containsBean(NoticeDelivery.class));
      assertFalse(off.containsBean(MailNotices.class));
      assertTrue(on.containsBean(MailNotices.class));
      assertEquals("MailSettings[localhost:587]", on.getBean(MailSettings.class).toString());
    }
  }
}
