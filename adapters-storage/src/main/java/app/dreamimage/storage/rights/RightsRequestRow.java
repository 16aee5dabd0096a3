package app.dreamimage.storage.rights;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.account.TokenHash;
import app.dreamimage.domain.rights.AnswerDeadline;
import app.dreamimage.domain.rights.ExtensionReason;
import app.dreamimage.domain.rights.RefusalGround;
import app.dreamimage.domain.rights.RequestChannel;
import app.dreamimage.domain.rights.RequestFacts;
import app.dreamimage.domain.rights.Right;
import app.dreamimage.domain.rights.RightsRequest;
import app.dreamimage.domain.rights.RightsRequestId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request as a row: what it is, and then what its state has; the rest is null. */
@MappedEntity("rights_request")
record RightsRequestRow(
    @Id UUID id,
    UUID accountId,
    String requestedRight,
    String channel,
    String region,
    LocalDate receivedOn,
    LocalDate promisedDay,
    @Nullable String extensionReason,
    @Nullable LocalDate extensionToldOn,
    @Nullable LocalDate extensionLastDay,
    RightsRequestState state,
    @Nullable String confirmationHash,
    @Nullable LocalDate confirmedOn,
    @Nullable String ground,
    @Nullable UUID mergedInto,
    @Nullable LocalDate closedOn) {

  static RightsRequestRow of(RightsRequest request) {
    RequestFacts facts = request.facts();
    AnswerDeadline deadline = facts.deadline();
    AnswerDeadline.Extension extension = deadline.extension().orElse(null);
    return new RightsRequestRow(
        facts.id().value(),
        facts.account().value(),
        facts.right().name(),
        facts.channel().name(),
        deadline.region().name(),
        deadline.receivedOn(),
        deadline.promisedDay(),
        extension == null ? null : extension.why().name(),
        extension == null ? null : extension.toldOn(),
        extension == null ? null : extension.lastDay(),
        RightsRequestState.of(request),
        request instanceof RightsRequest.Received received ? received.confirmation().value() : null,
        request instanceof RightsRequest.Confirmed confirmed ? confirmed.confirmedOn() : null,
        request instanceof RightsRequest.TurnedDown turnedDown ? turnedDown.ground().name() : null,
        request instanceof RightsRequest.Merged merged ? merged.into().value() : null,
        request instanceof RightsRequest.Closed closed ? closed.closedOn() : null);
  }

  RightsRequest toRequest() {
    return switch (state) {
      case RECEIVED ->
          new RightsRequest.Received(facts(), new TokenHash(requireNonNull(confirmationHash)));
      case CONFIRMED -> new RightsRequest.Confirmed(facts(), requireNonNull(confirmedOn));
      case ANSWERED -> new RightsRequest.Answered(facts(), closed());
      case TURNED_DOWN ->
          new RightsRequest.TurnedDown(
              facts(), RefusalGround.valueOf(requireNonNull(ground)), closed());
      case MERGED ->
          new RightsRequest.Merged(
              facts(), new RightsRequestId(requireNonNull(mergedInto)), closed());
    };
  }

  private RequestFacts facts() {
    return new RequestFacts(
        new RightsRequestId(id),
        new AccountId(accountId),
        Right.valueOf(requestedRight),
        RequestChannel.valueOf(channel),
        new AnswerDeadline(Region.valueOf(region), receivedOn, promisedDay, extension()));
  }

  private Optional<AnswerDeadline.Extension> extension() {
    return extensionReason == null
        ? Optional.empty()
        : Optional.of(
            new AnswerDeadline.Extension(
                ExtensionReason.valueOf(extensionReason),
                requireNonNull(extensionToldOn),
                requireNonNull(extensionLastDay)));
  }

  private LocalDate closed() {
    return requireNonNull(closedOn);
  }

  @Override
  public String toString() {
    return "RightsRequestRow[not shown]";
  }
}
