package app.dreamimage.storage.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.facialdata.PhotoId;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.domain.facialdata.UploadedPhoto;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TimeInTheDatabaseTest {

  private final TimeZone ofTheMachine = TimeZone.getDefault();

  static List<TestDatabase> databases() {
    return TestDatabase.both();
  }

  @AfterEach
  void restore() {
    TimeZone.setDefault(ofTheMachine);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void an_hour_that_local_clocks_show_twice_or_never_is_kept_exactly(TestDatabase database) {
    TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
    Photos photos = database.emptied().part(Photos.class);
    Stream.of(
            "2026-10-25T00:30:00.123456Z",
            "2026-10-25T01:30:00.123456Z",
            "2026-03-29T00:59:59.999999Z",
            "2026-03-29T01:30:00Z")
        .map(Instant::parse)
        .forEach(
            instant -> {
              UploadedPhoto photo =
                  new UploadedPhoto(new PhotoId(Fresh.uuid()), database.anAccount(), instant);
              photos.add(photo);
              assertEquals(photo, photos.find(photo.id()).orElseThrow());
            });
  }
}
