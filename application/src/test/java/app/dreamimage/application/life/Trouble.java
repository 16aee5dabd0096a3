package app.dreamimage.application.life;

import app.dreamimage.application.inmemory.Ports;
import java.lang.reflect.Method;
import java.util.concurrent.Callable;

/** Something that goes wrong at the n-th call of a port. */
final class Trouble implements Ports.Interceptor {

  /** What goes wrong. */
  enum Kind {
    /** The process dies just before the call. */
    DEATH_BEFORE,
    /** The process dies just after the call has done its work. */
    DEATH_AFTER,
    /** This call fails, once, without doing anything; the process lives on. */
    ONE_FAILURE_BEFORE,
    /** This call does its work, and then fails to say so; the process lives on. */
    ONE_FAILURE_AFTER;

    boolean isDeath() {
      return this == DEATH_BEFORE || this == DEATH_AFTER;
    }

    private boolean isBefore() {
      return this == DEATH_BEFORE || this == ONE_FAILURE_BEFORE;
    }
  }

  /** The process is dead. */
  static final class Death extends Error {
    private static final long serialVersionUID = 1;
  }

  /** A port failed. */
  static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final Kind kind;
  private final int at;
  private int calls;
  private boolean dead;
  private boolean passed;
  private boolean happened;

  Trouble(Kind kind, int at) {
    this.kind = kind;
    this.at = at;
  }

  /** Whether it has gone wrong: it does not if there are fewer calls. */
  boolean hasHappened() {
    return happened;
  }

  /** From now on nothing goes wrong any more. */
  void pass() {
    passed = true;
  }

  @Override
  public Object around(Method method, Object[] arguments, Callable<Object> call) throws Exception {
    if (dead) {
      throw new Death();
    }
    calls++;
    boolean now = calls == at && !passed;
    if (now && kind.isBefore()) {
      throw goWrong();
    }
    Object answer = call.call();
    if (now) {
      throw goWrong();
    }
    return answer;
  }

  private RuntimeException goWrong() {
    happened = true;
    if (kind.isDeath()) {
      dead = true;
      throw new Death();
    }
    return new Failure();
  }
}
