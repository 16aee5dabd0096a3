package app.dreamimage.storage.database;

import app.dreamimage.domain.account.Account;
import app.dreamimage.domain.account.AccountBuilder;
import app.dreamimage.domain.account.Accounts;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.util.Map;

/** A process of its own that commits accounts, tells each on a line, and waits to be killed. */
final class CommittingProcess {

  static final String COMMITTED = "committed ";
  static final int ACCOUNTS = 5;

  private CommittingProcess() {}

  public static void main(String[] arguments) throws IOException {
    ApplicationContext server = ApplicationContext.run(Map.of("dream-image.data", arguments[0]));
    for (int i = 0; i < ACCOUNTS; i++) {
      Account account = AccountBuilder.anAccount().build();
      server.getBean(Accounts.class).add(account);
      System.out.println(COMMITTED + account.id().value());
    }
    while (System.in.read() >= 0) {}
  }
}
