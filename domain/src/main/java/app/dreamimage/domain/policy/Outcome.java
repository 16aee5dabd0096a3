package app.dreamimage.domain.policy;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a rule answered: granted with a value, or refused with a clause.
 *
 * <p>It opens only through {@link #fold}, so both ends must be written and a refusal cannot be
 * overlooked.
 */
public sealed interface Outcome<T> {

  /** A yes with its value. */
  record Granted<T>(T value) implements Outcome<T> {
    public Granted {
      requireNonNull(value, "value");
    }
  }

  /** A no with its reason. */
  record Refused<T>(Refusal refusal) implements Outcome<T> {
    public Refused {
      requireNonNull(refusal, "refusal");
    }
  }

  /** A yes. */
  static <T> Outcome<T> granted(T value) {
    return new Granted<>(value);
  }

  /** A no, under the clause that the reason cites. */
  static <T> Outcome<T> refused(Reason reason) {
    return new Refused<>(Refusal.because(reason));
  }

  /** A no that another rule has given. */
  static <T> Outcome<T> refused(Refusal refusal) {
    return new Refused<>(refusal);
  }

  /** Opens the outcome: exactly one of the two functions is called. */
  default <R> R fold(
      Function<? super T, ? extends R> granted, Function<? super Refusal, ? extends R> refused) {
    if (this instanceof Granted<T> yes) {
      return granted.apply(yes.value());
    }
    return refused.apply(((Refused<T>) this).refusal());
  }

  /** The next rule, asked only if this one said yes. */
  default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
    return fold(next, Outcome::refused);
  }

  /** The same answer about another value. */
  default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
    return then(value -> granted(change.apply(value)));
  }

  /** Looks at a no in passing, for the audit trail. */
  default Outcome<T> onRefusal(Consumer<? super Refusal> observer) {
    if (this instanceof Refused<T> no) {
      observer.accept(no.refusal());
    }
    return this;
  }
}
