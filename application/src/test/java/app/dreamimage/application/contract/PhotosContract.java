package app.dreamimage.application.contract;

import static app.dreamimage.domain.facialdata.PhotoBuilder.aPhoto;
import static app.dreamimage.domain.facialdata.Proofs.erased;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.facialdata.PhotoCommitment;
import app.dreamimage.domain.facialdata.PhotoId;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Photos} must do. Each test begins with an empty register. */
public abstract class PhotosContract {

  /** The register under test. */
  protected abstract Photos photos();

  /** An account that exists. */
  protected abstract AccountId anAccount();

  @Test
  void an_entered_photo_is_found_as_it_was_to_the_microsecond() {
    UploadedPhoto photo =
        aPhoto().of(anAccount()).uploadedAt(Moments.NOON.plusNanos(123_457_000)).build();

    photos().add(photo);

    assertEquals(Optional.of(photo), photos().find(photo.id()));
  }

  @Test
  void nothing_is_found_in_an_empty_register() {
    assertEquals(Optional.empty(), photos().find(new PhotoId(Fresh.uuid())));
    assertEquals(List.of(), photos().of(anAccount()));
    assertEquals(List.of(), photos().all());
  }

  @Test
  void photos_come_oldest_first_those_of_one_account_and_those_of_all() {
    AccountId person = anAccount();
    UploadedPhoto middle = aPhoto().of(person).uploadedAt(Moments.NOON.plusNanos(1_000)).build();
    UploadedPhoto foreign =
        aPhoto().of(anAccount()).uploadedAt(Moments.NOON.plusSeconds(1)).build();
    UploadedPhoto newest = aPhoto().of(person).uploadedAt(Moments.NOON.plusSeconds(2)).build();
    UploadedPhoto oldest = aPhoto().of(person).uploadedAt(Moments.NOON).build();
    List.of(middle, foreign, newest, oldest).forEach(photos()::add);

    assertEquals(List.of(oldest, middle, newest), photos().of(person));
    assertEquals(List.of(oldest, middle, foreign, newest), photos().all());
  }

  @Test
  void an_erased_photo_leaves_the_register_and_no_other_does() {
    AccountId person = anAccount();
    UploadedPhoto gone = aPhoto().of(person).build();
    UploadedPhoto here = aPhoto().of(person).build();
    photos().add(gone);
    photos().add(here);

    assertTrue(photos().remove(erased(gone.id(), Moments.NOON)));
    assertFalse(photos().remove(erased(gone.id(), Moments.NOON)));
    assertFalse(photos().remove(erased(new PhotoId(Fresh.uuid()), Moments.NOON)));

    assertEquals(Optional.empty(), photos().find(gone.id()));
    assertEquals(List.of(here), photos().all());
  }

  @Test
  void what_was_committed_to_a_photo_stays_as_long_as_the_photo_does() {
    AccountId person = anAccount();
    UploadedPhoto photo = aPhoto().of(person).build();
    UploadedPhoto other = aPhoto().of(person).build();
    PhotoCommitment commitment = new PhotoCommitment("0f".repeat(16), "e1".repeat(32));
    photos().add(photo);
    photos().add(other);
    assertEquals(Optional.empty(), photos().commitmentTo(photo.id()));

    photos().commit(photo.id(), commitment);
    photos().commit(new PhotoId(Fresh.uuid()), commitment);

    assertEquals(Optional.of(commitment), photos().commitmentTo(photo.id()));
    assertEquals(Optional.empty(), photos().commitmentTo(other.id()));
    assertEquals(Optional.of(photo), photos().find(photo.id()));
    photos().remove(erased(photo.id(), Moments.NOON));
    assertEquals(Optional.empty(), photos().commitmentTo(photo.id()));
  }
}
