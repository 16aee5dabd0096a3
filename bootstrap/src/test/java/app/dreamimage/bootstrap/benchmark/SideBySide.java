package app.dreamimage.bootstrap.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Two measurements taken in turn, A B A B, so that a machine that drifts drifts for both. */
final class SideBySide {

  /** Something that can be measured, in milliseconds. */
  record Contestant(String name, Callable<Double> milliseconds) {}

  private final Contestant ours;
  private final Contestant peer;
  private final int rounds;

  SideBySide(Contestant ours, Contestant peer, int rounds) {
    this.ours = ours;
    this.peer = peer;
    this.rounds = rounds;
  }

  /** Measures, after one round that is not counted, and prints medians and the median ratio. */
  void print(PrintStream out) throws Exception {
    ours.milliseconds().call();
    peer.milliseconds().call();
    List<Double> a = new ArrayList<>();
    List<Double> b = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      a.add(ours.milliseconds().call());
      b.add(peer.milliseconds().call());
      ratios.add(a.get(round) / b.get(round));
    }
    out.printf(
        Locale.ROOT,
        "%s %.0f ms, %s %.0f ms, ratio %.2f (%.2f to %.2f), medians of %d%n",
        ours.name(),
        median(a),
        peer.name(),
        median(b),
        median(ratios),
        ratios.stream().min(Double::compare).orElseThrow(),
        ratios.stream().max(Double::compare).orElseThrow(),
        rounds);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
