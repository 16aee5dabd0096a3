package app.dreamimage.bootstrap.mail;

import app.dreamimage.application.rights.IdentityMail;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.SecretToken;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import app.dreamimage.domain.rights.Right;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mails the secret that confirms a request, by a mail server on this machine (RFC 5321). A provider
 * elsewhere would read a secret that acts in a person's name: it is not given any.
 */
@Singleton
@Requires(beans = MailSettings.class)
@Enforces(Clause.RIGHTS_REQUESTS_ANSWERED_IN_TIME)
final class SmtpIdentityMail implements IdentityMail {

  private static final Logger LOG = LoggerFactory.getLogger(SmtpIdentityMail.class);

  private final MailSettings settings;
  private final Session session;

  SmtpIdentityMail(MailSettings settings) {
    this.settings = settings;
    session = Session.getInstance(settings.session());
  }

  @Override
  public boolean send(EmailAddress address, Right right, SecretToken secret) {
    if (settings.leavesThisMachine()) {
      return false;
    }
    try {
      Transport.send(message(address, right, secret), settings.user(), settings.password());
      return true;
    } catch (MessagingException e) {
      // What the server answers may name the address.
      LOG.warn("A secret could not be mailed: {}", e.getClass().getSimpleName());
      return false;
    }
  }

  /** In both languages, since nobody is asked for theirs. */
  private MimeMessage message(EmailAddress address, Right right, SecretToken secret)
      throws MessagingException {
    String utf8 = StandardCharsets.UTF_8.name();
    String clause = right.clause().id();
    MimeMessage message = new MimeMessage(session);
    message.setFrom(new InternetAddress(settings.from(), true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(address.value(), true));
    message.setSubject("Is this request yours? · 这是您的请求吗？", utf8);
    message.setText(
        "We received a letter that asks, in your name, for: "
            + english(right)
            + " ("
            + clause
            + "). If it is yours, answer this mail and leave the line below in it. If it is not,"
            + " do nothing, and nothing is done.\n\n"
            + "我们收到一封以您名义提出的请求："
            + chinese(right)
            + "（"
            + clause
            + "）。如果确系您本人提出，请回复此邮件并保留下面这一行；如果不是，请勿回复，我们不会采取任何行动。\n\n"
            + secret.value()
            + "\n",
        utf8);
    return message;
  }

  private static String english(Right right) {
    return switch (right) {
      case ACCESS -> "a look at your data";
      case CORRECTION -> "a correction of your data";
      case DELETION -> "the deletion of your account and everything with it, for good";
      case RESTRICTION -> "your data to be stored and not used";
      case PORTABILITY -> "a copy of your data to take along";
      case OBJECTION -> "an end to uses of your data that you can object to";
      case FACIAL_CONTROL -> "an end to the analysis of faces, and your photos erased";
    };
  }

  private static String chinese(Right right) {
    return switch (right) {
      case ACCESS -> "查看您的数据";
      case CORRECTION -> "更正您的数据";
      case DELETION -> "永久删除您的账户及其全部内容";
      case RESTRICTION -> "只存储而不使用您的数据";
      case PORTABILITY -> "获取一份可带走的数据副本";
      case OBJECTION -> "停止您可以反对的数据用途";
      case FACIAL_CONTROL -> "停止面部分析并删除您的照片";
    };
  }
}
