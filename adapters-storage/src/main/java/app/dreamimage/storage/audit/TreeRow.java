package app.dreamimage.storage.audit;

import app.dreamimage.domain.audit.MerkleFrontier;
import app.dreamimage.domain.audit.TreeHash;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The tree as far as it is needed for appending, as the one row that there is. */
@MappedEntity("audit_tree")
record TreeRow(@Id short onlyRow, long treeSize, String roots) {

  static String rootsOf(MerkleFrontier tree) {
    return tree.roots().stream().map(TreeHash::toString).collect(Collectors.joining());
  }

  /** The tree; where the row was tampered with, another than was stored. */
  MerkleFrontier toTree() {
    long size = Math.max(0, treeSize);
    List<TreeHash> hashes = new ArrayList<>();
    for (int at = 0; hashes.size() < Long.bitCount(size); at += StoredHash.DIGITS) {
      hashes.add(
          StoredHash.read(
              roots.substring(
                  Math.min(at, roots.length()), Math.min(at + StoredHash.DIGITS, roots.length()))));
    }
    return MerkleFrontier.of(size, hashes);
  }
}
