package app.dreamimage.storage.facialdata;

import app.dreamimage.domain.facialdata.PhotoRetention;
import app.dreamimage.domain.facialdata.PhotoVault;
import app.dreamimage.domain.policy.PolicyHistory;
import app.dreamimage.storage.folder.DataFolder;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;

/** The vault of photos over the strongest keyring there is. */
@Factory
final class FacialDataBeans {

  @Singleton
  @Bean(preDestroy = "close")
  MemoryFolderClaim memoryFolderClaim(DataFolder data) {
    return MemoryFolderClaim.of(data.name(), VolatileKeyrings.candidates(System.getenv()));
  }

  @Singleton
  @Bean(preDestroy = "close")
  VolatileKeyring volatileKeyring(
      DataFolder data,
      MemoryFolderClaim claimed,
      PolicyHistory policy,
      InstantSource clock,
      SecureRandom random) {
    return VolatileKeyrings.strongest(
        data.name(),
        VolatileKeyrings.candidates(System.getenv()),
        KeyLifetime.within(PhotoRetention.shortestFrom(clock.instant(), policy).longestStay()),
        clock,
        random);
  }

  @Singleton
  KeyringPromise keyringPromise(VolatileKeyring keyring) {
    return keyring.promise();
  }

  @Singleton
  PhotoVault photoVault(
      DataFolder data, VolatileKeyring keyring, InstantSource clock, SecureRandom random) {
    return new EncryptedPhotoVault(data.folder("photos"), keyring, clock, random);
  }
}
