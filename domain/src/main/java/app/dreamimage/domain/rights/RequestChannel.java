package app.dreamimage.domain.rights;

/**
 * How a request came that a member of staff enters. What a person asks for in the app is done
 * before they are answered, so that it never waits in the register.
 */
public enum RequestChannel {
  EMAIL,
  POST
}
