package app.dreamimage.storage.audit;

import app.dreamimage.domain.audit.TreeHeads;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A signed tree head as a row. */
@MappedEntity("audit_head")
record TreeHeadRow(@Id long treeSize, String note) {

  TreeHeads.Stored toHead() {
    return new TreeHeads.Stored(treeSize, note);
  }
}
