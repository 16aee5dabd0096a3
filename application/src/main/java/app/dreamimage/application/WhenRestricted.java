package app.dreamimage.application;

import app.dreamimage.domain.consent.Purpose;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States what a use case does for a person who has restricted the use of their data, and which
 * objections stop it. Every use case carries it, and a test runs each of them for such a person.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WhenRestricted {

  /** What becomes of the use case. */
  enum Conduct {
    /** It says no and uses nothing. */
    REFUSED,
    /** It works as ever, for the reason that is given. */
    ALLOWED
  }

  /** What becomes of it. */
  Conduct value();

  /** Why, as a whole sentence. */
  String because();

  /** The purposes to which an objection makes it say no. */
  Purpose[] stoppedByObjectionTo() default {};
}
