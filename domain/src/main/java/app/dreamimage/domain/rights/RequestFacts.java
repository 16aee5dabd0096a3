package app.dreamimage.domain.rights;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.account.AccountId;

/** What a request is, whatever has become of it. What the person wrote is not kept. */
public record RequestFacts(
    RightsRequestId id,
    AccountId account,
    Right right,
    RequestChannel channel,
    AnswerDeadline deadline) {
  public RequestFacts {
    requireNonNull(id, "id");
    requireNonNull(account, "account");
    requireNonNull(right, "right");
    requireNonNull(channel, "channel");
    requireNonNull(deadline, "deadline");
  }

  RequestFacts dueBy(AnswerDeadline other) {
    return new RequestFacts(id, account, right, channel, other);
  }
}
