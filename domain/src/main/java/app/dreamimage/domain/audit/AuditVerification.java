package app.dreamimage.domain.audit;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Goes through the audit trail from its first entry to its last, and finds what was altered,
 * removed, inserted or reordered. Hashes are computed anew from the entries; every hash that was
 * stored and every tree head that was signed has to agree with them.
 */
@Enforces(Clause.SECURITY_IS_AUDITED)
public final class AuditVerification {

  private record Head(Checkpoint checkpoint, String name) {}

  private final MerkleFrontier stored;
  private final List<Head> heads = new ArrayList<>();
  private final List<AuditFinding> findings = new ArrayList<>();
  private MerkleFrontier tree = MerkleFrontier.EMPTY;
  private Optional<StoredEntry> wrong = Optional.empty();
  private String whatIsWrong = "";
  private int compared;
  private int agreeing;
  private long agreedSize;
  private boolean headWasFound;

  /**
   * A verification.
   *
   * @param stored the tree as it was kept for appending
   * @param storedHeads every signed tree head in storage
   * @param keptBesideTheKey the last head that was signed, as it was kept apart from the trail
   * @param keptElsewhere heads that the one who checks has kept from before, as they were given
   * @param key of the log
   */
  public AuditVerification(
      MerkleFrontier stored,
      List<TreeHeads.Stored> storedHeads,
      Optional<String> keptBesideTheKey,
      List<String> keptElsewhere,
      VerifierKey key) {
    this.stored = stored;
    for (TreeHeads.Stored head : storedHeads) {
      String name = "The stored tree head of size " + head.size();
      read(head.note(), name, key)
          .ifPresent(
              checkpoint -> {
                if (checkpoint.size() != head.size()) {
                  find(OptionalLong.empty(), name + " is of size " + checkpoint.size() + ".");
                }
              });
    }
    keptBesideTheKey.ifPresent(
        note -> read(note, "The tree head that is kept beside the key", key));
    for (String note : keptElsewhere) {
      read(note, "The tree head that was kept elsewhere", key);
    }
    heads.sort(Comparator.comparingLong(head -> head.checkpoint().size()));
    compareHeads();
  }

  private Optional<Checkpoint> read(String note, String name, VerifierKey key) {
    return Checkpoint.verify(note, key)
        .fold(
            checkpoint -> {
              heads.add(new Head(checkpoint, name));
              return Optional.of(checkpoint);
            },
            because -> {
              find(OptionalLong.empty(), name + " is not valid, because " + because + ".");
              return Optional.empty();
            });
  }

  /** Takes the next entry, in the order of their numbers. */
  public void next(StoredEntry entry) {
    if (wrong.isPresent()) {
      whatIsWrong = relationTo(entry).orElse(whatIsWrong);
      return;
    }
    long number = tree.size();
    if (entry.leaf().number() != number) {
      stopAt(entry, "Entry " + number + " is missing");
      return;
    }
    if (number >= stored.size()) {
      stopAt(entry, "Entry " + number + " was inserted: the tree has " + number + " entries");
      return;
    }
    MerkleFrontier.Appended appended = tree.append(entry.leaf().hash());
    if (!appended.completed().equals(entry.hashes())) {
      stopAt(entry, "Entry " + number + difference(appended.completed(), entry.hashes()));
      return;
    }
    tree = appended.tree();
    compareHeads();
  }

  private void stopAt(StoredEntry entry, String what) {
    wrong = Optional.of(entry);
    whatIsWrong = what;
  }

  private static String difference(List<TreeHash> computed, List<TreeHash> kept) {
    if (kept.isEmpty()) {
      return " was inserted, or its hash was removed";
    }
    if (computed.get(0).equals(kept.get(0))) {
      return " agrees with its own hash, but a hash above it was altered";
    }
    return kept.size() > 1
            && computed.subList(1, computed.size()).equals(kept.subList(1, kept.size()))
        ? " agrees with the tree, but its own hash was altered"
        : " was altered";
  }

  /** What a later entry tells about the one that is wrong, if they changed places. */
  private Optional<String> relationTo(StoredEntry later) {
    StoredEntry first = wrong.orElseThrow();
    long place = tree.size();
    long other = later.leaf().number();
    if (first.leaf().number() != place || first.hashes().isEmpty()) {
      return Optional.empty();
    }
    TreeHash kept = first.hashes().get(0);
    TreeHash moved = first.leaf().at(other).hash();
    if (moved.equals(kept) || later.hashes().contains(moved)) {
      return Optional.of("Entry " + place + " was written as entry " + other + ", and moved");
    }
    return later.leaf().at(place).hash().equals(kept)
        ? Optional.of("Entry " + place + " stands now at " + other + ", and another in its place")
        : Optional.empty();
  }

  private void compareHeads() {
    while (compared < heads.size() && heads.get(compared).checkpoint().size() == tree.size()) {
      Head head = heads.get(compared);
      compared++;
      if (head.checkpoint().root().equals(tree.root())) {
        agreeing++;
        agreedSize = tree.size();
      } else {
        foundByHead(
            agreedSize,
            head.name()
                + " has another root: the first entry that was altered, removed, inserted or"
                + " reordered is one of "
                + agreedSize
                + " to "
                + (tree.size() - 1)
                + ".");
      }
    }
  }

  /** Tells what was found once all entries have been taken. */
  public AuditReport end() {
    long number = tree.size();
    if (wrong.isPresent()) {
      find(OptionalLong.of(number), whatIsWrong + ".");
    } else if (number < stored.size()) {
      find(
          OptionalLong.of(number),
          "Entry " + number + " is missing: the tree has " + stored.size() + " entries.");
    } else if (!tree.equals(stored)) {
      find(OptionalLong.empty(), "The state of the tree, kept for appending, was altered.");
    }
    if (compared < heads.size()) {
      Head head = heads.get(compared);
      String signed =
          head.name() + " was signed over " + head.checkpoint().size() + " entries, and ";
      if (wrong.isEmpty() && number == stored.size()) {
        foundByHead(
            agreedSize,
            signed + "the trail has fewer: heads bear out only the first " + agreedSize + ".");
      } else {
        foundByHead(number, signed + "only the first " + number + " are as they were written.");
      }
    }
    return new AuditReport(number, agreeing, tree.root(), findings);
  }

  /** Of the heads only the first is told: those behind it cannot agree either. */
  private void foundByHead(long entry, String what) {
    if (!headWasFound) {
      headWasFound = true;
      find(OptionalLong.of(entry), what);
    }
  }

  private void find(OptionalLong entry, String what) {
    findings.add(new AuditFinding(entry, what));
  }
}
