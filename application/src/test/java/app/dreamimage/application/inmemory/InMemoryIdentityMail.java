package app.dreamimage.application.inmemory;

import app.dreamimage.application.rights.IdentityMail;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.SecretToken;
import app.dreamimage.domain.rights.Right;
import java.util.ArrayList;
import java.util.List;

/** The mailboxes of everybody, in memory. */
public final class InMemoryIdentityMail implements IdentityMail {

  private record Mail(EmailAddress address, Right right, SecretToken secret) {}

  private final List<Mail> delivered = new ArrayList<>();
  private boolean up = true;

  @Override
  public synchronized boolean send(EmailAddress address, Right right, SecretToken secret) {
    return up && delivered.add(new Mail(address, right, secret));
  }

  /** The secret of the last mail about a right in somebody's mailbox. */
  public synchronized SecretToken lastTo(EmailAddress address, Right right) {
    return delivered.stream()
        .filter(mail -> mail.address().equals(address) && mail.right() == right)
        .reduce((earlier, later) -> later)
        .orElseThrow()
        .secret();
  }

  /** How many mails were taken. */
  public synchronized int size() {
    return delivered.size();
  }

  /** Takes no mail from now on. */
  public synchronized void goDown() {
    up = false;
  }
}
