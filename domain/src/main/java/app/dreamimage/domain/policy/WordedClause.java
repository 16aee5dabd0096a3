package app.dreamimage.domain.policy;

import static java.util.Objects.requireNonNull;

/**
 * One clause as a published text words it. It may be a clause that later versions no longer have,
 * so its id is text.
 *
 * @param id such as {@code RETAIN-2}
 * @param heading without the id and the anchor
 * @param wording in one line, without line breaks
 */
public record WordedClause(String id, String heading, String wording) {
  public WordedClause {
    requireNonNull(id, "id");
    requireNonNull(heading, "heading");
    requireNonNull(wording, "wording");
  }
}
