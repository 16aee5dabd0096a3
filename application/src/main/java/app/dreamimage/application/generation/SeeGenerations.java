package app.dreamimage.application.generation;

import app.dreamimage.application.WhenRestricted;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.generation.Generations;
import java.util.List;

/** Shows a person all their generations. */
@WhenRestricted(
    value = WhenRestricted.Conduct.ALLOWED,
    because = "The right of access is not restricted.")
public final class SeeGenerations {

  private final Generations generations;
  private final SeeGeneration one;

  public SeeGenerations(Generations generations, SeeGeneration one) {
    this.generations = generations;
    this.one = one;
  }

  /** The generations of an account, newest first. */
  public List<GenerationSeen> handle(AccountId owner) {
    return generations.of(owner).stream().map(one::look).toList();
  }
}
