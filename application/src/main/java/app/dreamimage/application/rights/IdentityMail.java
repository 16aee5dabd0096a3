package app.dreamimage.application.rights;

import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.SecretToken;
import app.dreamimage.domain.rights.Right;

/**
 * Driven port: brings the secret that shows that a request is the person's own to where the person
 * alone reads it.
 */
public interface IdentityMail {

  /**
   * Mails the secret, and what was asked for, to the address of the account; answers whether it was
   * taken. If not, the person can still confirm by signing in.
   */
  boolean send(EmailAddress address, Right right, SecretToken secret);
}
