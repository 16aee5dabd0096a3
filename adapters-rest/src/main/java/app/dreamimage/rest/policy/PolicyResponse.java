package app.dreamimage.rest.policy;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of the policy.
 *
 * @param inForceFrom the first day on which it holds
 * @param contact where questions go
 * @param language of the text, a BCP 47 tag
 * @param text in Markdown; the heading of each clause ends in its id as an anchor
 */
@Serdeable
@Schema(name = "Policy")
record PolicyResponse(
    String version,
    LocalDate inForceFrom,
    String contact,
    String language,
    String text,
    List<ClauseResponse> clauses) {}
