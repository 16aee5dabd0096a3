package app.dreamimage.bootstrap.mail;

import app.dreamimage.application.notice.NoticeText;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.notice.Notice;
import app.dreamimage.domain.notice.NoticeDelivery;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands notices to a mail server on this machine by SMTP (RFC 5321), encrypted if it can be. A
 * server elsewhere would be a recipient of personal data, and no such recipient can be registered
 * yet (SHARE-1): nothing is handed to it.
 */
@Singleton
@Requires(beans = MailSettings.class)
@Enforces({
  Clause.ENCRYPTED_IN_TRANSIT_AND_AT_REST,
  Clause.SHARED_WITH_TRUSTED_PROVIDERS_AS_NECESSARY
})
final class SmtpNotices implements NoticeDelivery {

  private static final Logger LOG = LoggerFactory.getLogger(SmtpNotices.class);

  private final MailSettings settings;
  private final Duration longest;

  @Inject
  SmtpNotices(MailSettings settings) {
    this(settings, MailSettings.LONGEST_MAIL);
    if (settings.leavesThisMachine()) {
      LOG.error(
          "Nothing is mailed: dream-image.mail.host has to be this machine (localhost), from where a"
              + " mail server of yours may pass it on");
    }
  }

  /**
   * A way to a mail server.
   *
   * @param longest how long one mail may take in all, positive: then the connection is cut
   */
  SmtpNotices(MailSettings settings, Duration longest) {
    this.settings = settings;
    this.longest = longest;
  }

  @Override
  public boolean deliver(EmailAddress address, Notice notice) {
    if (settings.leavesThisMachine()) {
      return false;
    }
    CuttableSockets sockets = new CuttableSockets();
    Properties properties = settings.session();
    properties.put("mail.smtp.socketFactory", sockets);
    properties.setProperty("mail.smtp.socketFactory.fallback", "false");
    CompletableFuture<Void> sending = new CompletableFuture<>();
    CompletableFuture<Void> cutting =
        sending
            .orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS)
            .whenComplete((done, late) -> sockets.cut());
    try {
      Transport.send(
          message(Session.getInstance(properties), address, notice),
          settings.user(),
          settings.password());
      return true;
    } catch (MessagingException e) {
      // What the server answers may name the address.
      LOG.warn("A notice could not be mailed and is tried again: {}", e.getClass().getSimpleName());
      return false;
    } finally {
      sending.complete(null);
      cutting.cancel(false);
    }
  }

  /** In both languages, since nobody is asked for theirs. */
  private MimeMessage message(Session session, EmailAddress address, Notice notice)
      throws MessagingException {
    NoticeText english = NoticeText.of(notice, Locale.ENGLISH);
    NoticeText chinese = NoticeText.of(notice, Locale.CHINESE);
    String utf8 = StandardCharsets.UTF_8.name();
    MimeMessage message = new MimeMessage(session);
    message.setFrom(new InternetAddress(settings.from(), true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(address.value(), true));
    message.setSubject(english.title(), utf8);
    message.setText(english.body() + "\n\n" + chinese.title() + "\n" + chinese.body() + "\n", utf8);
    return message;
  }
}
