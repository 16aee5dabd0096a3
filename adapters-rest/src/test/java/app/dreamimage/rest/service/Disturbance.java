package app.dreamimage.rest.service;

import app.dreamimage.application.inmemory.Ports;
import java.lang.reflect.Method;
import java.util.concurrent.Callable;

/** What a test lets happen between the use cases and their ports; nothing, until it says so. */
public final class Disturbance implements Ports.Interceptor {

  private static final Ports.Interceptor NONE = (method, arguments, call) -> call.call();

  private volatile Ports.Interceptor current = NONE;

  /** Has this stand between the use cases and their ports from now on. */
  public void set(Ports.Interceptor interceptor) {
    current = interceptor;
  }

  /** Has every call of a port's method fail from now on. */
  public void fail(String method, RuntimeException with) {
    set(
        (called, arguments, call) -> {
          if (called.getName().equals(method)) {
            throw with;
          }
          return call.call();
        });
  }

  /** Has everything go its way again. */
  public void end() {
    current = NONE;
  }

  @Override
  public Object around(Method method, Object[] arguments, Callable<Object> call) throws Exception {
    return current.around(method, arguments, call);
  }
}
