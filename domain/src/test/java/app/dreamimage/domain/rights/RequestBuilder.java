package app.dreamimage.domain.rights;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.account.TokenHash;
import java.time.LocalDate;
import java.util.Optional;

/** Builds requests for tests; each has an id, an account and a secret of its own. */
public final class RequestBuilder {

  private static final LocalDate A_DAY_LATER = LocalDate.of(2026, 12, 2);

  private AccountId account = new AccountId(Fresh.uuid());
  private Right right = Right.ACCESS;
  private RequestChannel channel = RequestChannel.EMAIL;
  private LocalDate receivedOn = LocalDate.of(2026, 12, 1);
  private Optional<AnswerDeadline.Extension> extension = Optional.empty();

  private RequestBuilder() {}

  /** A request for access, by email, received on 1 December 2026. */
  public static RequestBuilder aRequest() {
    return new RequestBuilder();
  }

  public RequestBuilder of(AccountId given) {
    account = given;
    return this;
  }

  public RequestBuilder to(Right given) {
    right = given;
    return this;
  }

  public RequestBuilder by(RequestChannel given) {
    channel = given;
    return this;
  }

  public RequestBuilder receivedOn(LocalDate given) {
    receivedOn = given;
    return this;
  }

  /** With a longer time, agreed to on the day after receipt. */
  public RequestBuilder extended() {
    extension =
        Optional.of(
            new AnswerDeadline.Extension(
                ExtensionReason.NUMBER_OF_REQUESTS,
                receivedOn.plusDays(1),
                receivedOn.plusDays(60)));
    return this;
  }

  public AnswerDeadline deadline() {
    return new AnswerDeadline(
        Region.EUROPEAN_ECONOMIC_AREA, receivedOn, receivedOn.plusDays(30), extension);
  }

  public RightsRequest.Received received() {
    return new RightsRequest.Received(facts(), new TokenHash("hash " + Fresh.number()));
  }

  public RightsRequest.Confirmed confirmed() {
    return new RightsRequest.Confirmed(facts(), A_DAY_LATER);
  }

  public RightsRequest.Answered answered() {
    return new RightsRequest.Answered(facts(), A_DAY_LATER);
  }

  public RightsRequest.TurnedDown turnedDown(RefusalGround ground) {
    return new RightsRequest.TurnedDown(facts(), ground, A_DAY_LATER);
  }

  public RightsRequest.Merged mergedInto(RightsRequestId other) {
    return new RightsRequest.Merged(facts(), other, A_DAY_LATER);
  }

  public RequestFacts facts() {
    return new RequestFacts(new RightsRequestId(Fresh.uuid()), account, right, channel, deadline());
  }
}
