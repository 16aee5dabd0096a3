package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.SecretTokensContract;
import app.dreamimage.domain.account.SecretTokens;

final class RandomSecretTokensTest extends SecretTokensContract {

  @Override
  protected SecretTokens tokens() {
    return new RandomSecretTokens();
  }
}
