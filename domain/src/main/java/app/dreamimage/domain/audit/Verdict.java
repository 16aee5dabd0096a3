package app.dreamimage.domain.audit;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;

/** What the checking of something from outside came to: valid, or not valid because. */
public sealed interface Verdict<T> {

  /** Valid, with what was read. */
  record Valid<T>(T value) implements Verdict<T> {
    public Valid {
      requireNonNull(value, "value");
    }
  }

  /**
   * Not valid.
   *
   * @param because to be read after "not valid, because"
   */
  record NotValid<T>(String because) implements Verdict<T> {
    public NotValid {
      requireNonNull(because, "because");
    }
  }

  /** It is valid. */
  static <T> Verdict<T> valid(T value) {
    return new Valid<>(value);
  }

  /** It is not valid, for a reason that is to be read after "not valid, because". */
  static <T> Verdict<T> notValid(String because) {
    return new NotValid<>(because);
  }

  /** Opens the verdict: exactly one of the two functions is called. */
  default <R> R fold(
      Function<? super T, ? extends R> valid, Function<? super String, ? extends R> notValid) {
    if (this instanceof Valid<T> yes) {
      return valid.apply(yes.value());
    }
    return notValid.apply(((NotValid<T>) this).because());
  }

  /** The next check, made only if this one found nothing. */
  default <R> Verdict<R> then(Function<? super T, Verdict<R>> next) {
    return fold(next, Verdict::notValid);
  }
}
