package app.dreamimage.application.inmemory;

import app.dreamimage.application.contract.PhotosContract;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.facialdata.Photos;

final class InMemoryPhotosTest extends PhotosContract {

  private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
  private final InMemoryPhotos photos = new InMemoryPhotos(unitOfWork);

  @Override
  protected Photos photos() {
    return photos;
  }

  @Override
  protected AccountId anAccount() {
    return new AccountId(Fresh.uuid());
  }
}
