package app.dreamimage.rest.facialdata;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The facial data of a person that exists at this moment.
 *
 * @param landmarks says that they are never kept
 * @param now the clock of the service, to count down with
 */
@Serdeable
@Schema(name = "FacialData")
record FacialDataResponse(List<PhotoResponse> photos, String landmarks, Instant now) {

  /**
   * A photo that is here: that it is, never the photo itself.
   *
   * @param expiresAt when it is gone at the latest
   * @param generation what is being made from it
   */
  @Serdeable
  @Schema(name = "Photo")
  record PhotoResponse(
      UUID id, Instant firstByteAt, Instant expiresAt, @Nullable UUID generation) {}
}
