package app.dreamimage.domain.audit;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An entry of the audit trail as it stands in storage.
 *
 * @param hashes the hashes that were stored when it was appended, from the leaf upwards
 */
public record StoredEntry(AuditLeaf leaf, List<TreeHash> hashes) {
  public StoredEntry {
    requireNonNull(leaf, "leaf");
    hashes = List.copyOf(hashes);
  }
}
