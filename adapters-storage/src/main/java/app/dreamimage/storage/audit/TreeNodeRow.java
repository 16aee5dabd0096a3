package app.dreamimage.storage.audit;

import app.dreamimage.domain.audit.TreeHash;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A hash of the tree as a row. Number and level tell rows apart together; the number alone is named
 * as the identity, since the framework asks for one and rows are neither changed nor deleted.
 *
 * @param entryNumber of the last entry below it
 * @param nodeLevel 0 for an entry, n for a subtree of 2^n entries
 */
@MappedEntity("audit_node")
record TreeNodeRow(@Id long entryNumber, short nodeLevel, String hash) {

  TreeHash toHash() {
    return StoredHash.read(hash);
  }
}
