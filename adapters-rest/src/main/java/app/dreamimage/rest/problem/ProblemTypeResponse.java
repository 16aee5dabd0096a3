package app.dreamimage.rest.problem;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** The explanation of a type of problem. */
@Serdeable
@Schema(name = "ProblemType")
record ProblemTypeResponse(String type, int status, String title, String advice) {

  static ProblemTypeResponse of(ProblemType type) {
    return new ProblemTypeResponse(type.uri(), type.status(), type.title(), type.advice());
  }
}
