package app.dreamimage.rest.problem;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A field of a request whose value is not accepted. The value itself is not repeated.
 *
 * @param field its name as the client writes it
 * @param accepted what would be accepted
 */
@Serdeable
public record InvalidField(String field, String accepted) {}
