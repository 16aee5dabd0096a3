package app.dreamimage.bootstrap.serve;

import app.dreamimage.application.UnitOfWork;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.generation.DeleteImage;
import app.dreamimage.application.generation.FetchImage;
import app.dreamimage.application.generation.PaintingsUnderWay;
import app.dreamimage.application.generation.SeeImage;
import app.dreamimage.application.generation.SeeImages;
import app.dreamimage.application.generation.SweepLeftovers;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.Profiles;
import app.dreamimage.domain.account.Sessions;
import app.dreamimage.domain.generation.ArtworkStore;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.Images;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The use cases around the artworks that people keep. */
@Factory
final class ImageUseCases {

  @Singleton
  SeeImages seeImages(Images images) {
    return new SeeImages(images);
  }

  @Singleton
  SeeImage seeImage(Images images) {
    return new SeeImage(images);
  }

  @Singleton
  FetchImage fetchImage(SeeImage see, ArtworkStore artworks) {
    return new FetchImage(see, artworks);
  }

  @Singleton
  DeleteImage deleteImage(
      Accounts accounts,
      SeeImage see,
      Images images,
      Generations generations,
      Profiles profiles,
      ArtworkStore artworks,
      AuditRecorder audit,
      UnitOfWork unitOfWork) {
    return new DeleteImage(
        accounts, see, images, generations, profiles, artworks, audit, unitOfWork);
  }

  @Singleton
  SweepLeftovers sweepLeftovers(
      ArtworkStore artworks,
      Images images,
      Generations generations,
      Sessions sessions,
      PaintingsUnderWay paintings,
      InstantSource clock) {
    return new SweepLeftovers(artworks, images, generations, sessions, paintings, clock);
  }
}
