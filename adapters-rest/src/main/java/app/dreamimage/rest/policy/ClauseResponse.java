package app.dreamimage.rest.policy;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A clause of the policy.
 *
 * @param promise its gist in one sentence
 * @param rules the names of the classes and methods that keep it
 */
@Serdeable
@Schema(name = "Clause")
record ClauseResponse(String id, String promise, List<String> rules) {}
