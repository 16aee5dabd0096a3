package app.dreamimage.domain.account;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.time.Instant;

/** An account: what a person gave to open it, and when. Nothing more is ever asked (COLLECT-1). */
@Enforces(Clause.ACCOUNT_NEEDS_ONLY_EMAIL_NAME_PASSWORD)
public record Account(
    AccountId id,
    EmailAddress email,
    Username username,
    ProtectedPassword password,
    Region region,
    Instant openedAt) {

  public Account {
    requireNonNull(id, "id");
    requireNonNull(email, "email");
    requireNonNull(username, "username");
    requireNonNull(password, "password");
    requireNonNull(region, "region");
    requireNonNull(openedAt, "openedAt");
  }

  /** A new account; it takes the proof that the person is old enough and at home here. */
  public static Account open(
      AccountId id,
      EmailAddress email,
      Username username,
      ProtectedPassword password,
      OldEnough oldEnough,
      HomeRegion home,
      Instant now) {
    requireNonNull(oldEnough, "oldEnough");
    return new Account(id, email, username, password, home.region(), now);
  }

  /** The same account under another user name. */
  public Account with(Username other) {
    return new Account(id, email, other, password, region, openedAt);
  }

  /** The same account with another email, which takes the proof that the person reads it. */
  public Account with(ConfirmedEmail other) {
    return new Account(id, other.address(), username, password, region, openedAt);
  }

  /** The same account in another region, which takes the proof that its data may be kept here. */
  public Account with(HomeRegion other) {
    return new Account(id, email, username, password, other.region(), openedAt);
  }

  /** The same account with its password protected anew. */
  public Account withPassword(ProtectedPassword renewed) {
    return new Account(id, email, username, renewed, region, openedAt);
  }
}
