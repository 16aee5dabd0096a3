package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.PhotoVaultContract;
import app.dreamimage.domain.facialdata.PhotoVault;

final class InMemoryPhotoVaultTest extends PhotoVaultContract {

  private final InMemoryPhotoVault vault = new InMemoryPhotoVault();

  @Override
  protected PhotoVault vault() {
    return vault;
  }
}
