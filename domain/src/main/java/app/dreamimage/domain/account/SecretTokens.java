package app.dreamimage.domain.account;

/** Driven port: makes secret tokens and hashes them. */
public interface SecretTokens {

  /** A fresh token of at least 256 random bits. */
  SecretToken next();

  /** The hash under which a token is kept; the same token has always the same hash. */
  TokenHash hash(SecretToken token);
}
