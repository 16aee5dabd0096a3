package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.PasswordProtectionContract;
import app.dreamimage.domain.account.PasswordProtection;

final class FastPasswordProtectionTest extends PasswordProtectionContract {

  private final FastPasswordProtection protection = new FastPasswordProtection();

  @Override
  protected PasswordProtection protection() {
    return protection;
  }

  @Override
  protected PasswordProtection stronger() {
    protection.strengthen();
    return protection;
  }
}
