package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.ImagesContract;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.generation.Images;

final class InMemoryImagesTest extends ImagesContract {

  private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
  private final InMemoryImages images = new InMemoryImages(unitOfWork);

  @Override
  protected Images images() {
    return images;
  }

  @Override
  protected AccountId anAccount() {
    return new AccountId(Fresh.uuid());
  }
}
