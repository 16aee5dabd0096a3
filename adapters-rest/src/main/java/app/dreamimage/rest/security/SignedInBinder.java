package app.dreamimage.rest.security;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Gives a controller the person who asks, as {@link SessionFilter} found them. */
@Singleton
final class SignedInBinder implements TypedRequestArgumentBinder<SignedIn> {

  private static final Argument<SignedIn> TYPE = Argument.of(SignedIn.class);

  @Override
  public Argument<SignedIn> argumentType() {
    return TYPE;
  }

  @Override
  public BindingResult<SignedIn> bind(
      ArgumentConversionContext<SignedIn> context, HttpRequest<?> request) {
    Optional<SignedIn> person = request.getAttribute(SessionFilter.SIGNED_IN, SignedIn.class);
    return () -> person;
  }
}
