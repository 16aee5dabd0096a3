package app.dreamimage.rest.account;

import app.dreamimage.application.account.SeeRegions;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The regions in which people live, and whether this service stands there. */
@Serdeable
@Schema(name = "Regions")
record RegionsResponse(List<RegionResponse> regions) {

  /** One region. */
  @Serdeable
  @Schema(name = "Region")
  record RegionResponse(String name, boolean served) {}

  static RegionsResponse of(List<SeeRegions.Seen> regions) {
    return new RegionsResponse(
        regions.stream()
            .map(seen -> new RegionResponse(seen.region().name(), seen.served()))
            .toList());
  }
}
