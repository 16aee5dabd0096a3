package app.dreamimage.domain.facialdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@Proves({Clause.PHOTO_ERASED_AFTER_GENERATION, Clause.FACIAL_DATA_GONE_WITHIN_A_DAY})
final class PhotoErasedTest {

  private final PhotoId photo = new PhotoId(Fresh.uuid());

  @Test
  void the_proof_is_had_by_erasing_and_says_what_and_when() {
    Vault vault = new Vault(true);
    vault.photos.add(photo);

    PhotoErased erased = PhotoErased.from(vault, photo, Moments.NOON);

    assertEquals(photo, erased.photo());
    assertEquals(Moments.NOON, erased.at());
    assertFalse(vault.holds(photo));
  }

  @Test
  void a_photo_that_is_gone_already_is_proven_to_be() {
    assertEquals(photo, PhotoErased.from(new Vault(true), photo, Moments.NOON).photo());
  }

  @Test
  void a_vault_that_only_says_so_gives_no_proof() {
    Vault lying = new Vault(false);
    lying.photos.add(photo);

    PhotoNotErased failure =
        assertThrows(PhotoNotErased.class, () -> PhotoErased.from(lying, photo, Moments.NOON));

    assertTrue(failure.getMessage().contains(photo.value().toString()));
  }

  @Test
  void a_vault_that_fails_gives_no_proof() {
    IllegalStateException broken = new IllegalStateException("the disk is broken");
    Vault failing =
        new Vault(true) {
          @Override
          public void erase(PhotoId id) {
            throw broken;
          }
        };

    assertSame(
        broken,
        assertThrows(
            IllegalStateException.class, () -> PhotoErased.from(failing, photo, Moments.NOON)));
  }

  @Test
  void there_is_no_other_way_to_the_proof() {
    assertTrue(
        Arrays.stream(PhotoErased.class.getDeclaredConstructors())
            .allMatch(constructor -> Modifier.isPrivate(constructor.getModifiers())));
    assertEquals(
        1,
        Arrays.stream(PhotoErased.class.getDeclaredMethods())
            .filter(method -> method.getReturnType() == PhotoErased.class)
            .count());
  }

  /** A vault that erases, or only says so. */
  private static class Vault implements PhotoVault {
    private final Set<PhotoId> photos = new HashSet<>();
    private final boolean honest;

    Vault(boolean honest) {
      this.honest = honest;
    }

    @Override
    public void deposit(PhotoId id, InputStream photo) {
      photos.add(id);
    }

    @Override
    public Optional<InputStream> open(PhotoId id, FacialDataAccess access) {
      return Optional.empty();
    }

    @Override
    public void erase(PhotoId id) {
      if (honest) {
        photos.remove(id);
      }
    }

    @Override
    public boolean holds(PhotoId id) {
      return photos.contains(id);
    }

    @Override
    public Set<PhotoId> held() {
      return Set.copyOf(photos);
    }
  }
}
