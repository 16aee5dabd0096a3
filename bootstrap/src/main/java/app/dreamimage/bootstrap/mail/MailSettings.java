package app.dreamimage.bootstrap.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The mail server, under {@code dream-image.mail}; without a host there is no mail.
 *
 * @param host its name
 * @param port 587 for a server that is asked to encrypt (STARTTLS), 465 for one that always does
 * @param user whom it knows us as; none if it does not ask
 * @param password of that user
 * @param from the address that mail comes from
 */
@ConfigurationProperties("dream-image.mail")
@Requires(property = "dream-image.mail.host")
public record MailSettings(
    String host,
    @Bindable(defaultValue = "587") int port,
    @Nullable String user,
    @Nullable String password,
    String from) {

  /** So long may one mail take in all; after that its connection is cut and makes no other. */
  public static final Duration LONGEST_MAIL = Duration.ofSeconds(10);

  private static final int ALWAYS_ENCRYPTED = 465;

  /** For connecting, and for each read: whoever sends waits for it. */
  private static final String MILLISECONDS_OF_PATIENCE = "5000";

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

  /** Whether the way to the server is encrypted from its beginning (RFC 8314). */
  boolean encryptsAlways() {
    return port == ALWAYS_ENCRYPTED;
  }

  /** Whether mail leaves this machine, and so has to be encrypted on the way. */
  boolean leavesThisMachine() {
    return !THIS_MACHINE.contains(host);
  }

  /** What Jakarta Mail is told of the way to the server; the caller's own, to add to. */
  Properties session() {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", host);
    properties.setProperty("mail.smtp.port", Integer.toString(port));
    properties.setProperty("mail.smtp.auth", Boolean.toString(user != null));
    properties.setProperty("mail.smtp.connectiontimeout", MILLISECONDS_OF_PATIENCE);
    properties.setProperty("mail.smtp.timeout", MILLISECONDS_OF_PATIENCE);
    properties.setProperty("mail.smtp.writetimeout", MILLISECONDS_OF_PATIENCE);
    properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(encryptsAlways()));
    properties.setProperty("mail.smtp.starttls.enable", "true");
    return properties;
  }

  @Override
  public String toString() {
    return "MailSettings[" + host + ":" + port + "]";
  }
}
