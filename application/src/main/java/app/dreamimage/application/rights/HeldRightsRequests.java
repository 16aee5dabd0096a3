package app.dreamimage.application.rights;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.rights.AnswerDeadline;
import app.dreamimage.domain.rights.ReportSection;
import app.dreamimage.domain.rights.ReportedRecord;
import app.dreamimage.domain.rights.RequestFacts;
import app.dreamimage.domain.rights.RightsRequest;
import app.dreamimage.domain.rights.RightsRequests;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The requests of a person. The hash of the secret that confirms one is not shown. */
public final class HeldRightsRequests implements PersonalDataHolder {

  private final RightsRequests requests;

  public HeldRightsRequests(RightsRequests requests) {
    this.requests = requests;
  }

  @Override
  public ReportSection report(AccountId person) {
    return new ReportSection(
        DataCategory.RIGHTS,
        "rightsRequests",
        requests.of(person).stream().map(HeldRightsRequests::shown).toList());
  }

  private static ReportedRecord shown(RightsRequest request) {
    RequestFacts facts = request.facts();
    AnswerDeadline deadline = facts.deadline();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", facts.id().value().toString());
    fields.put("right", facts.right().name());
    fields.put("channel", facts.channel().name());
    fields.put("region", deadline.region().name());
    fields.put("receivedOn", deadline.receivedOn().toString());
    fields.put("promisedDay", deadline.promisedDay().toString());
    deadline
        .extension()
        .ifPresent(
            extension -> {
              fields.put("extensionReason", extension.why().name());
              fields.put("extensionToldOn", extension.toldOn().toString());
              fields.put("extensionLastDay", extension.lastDay().toString());
            });
    fields.put("state", stateOf(request));
    if (request instanceof RightsRequest.Confirmed confirmed) {
      fields.put("confirmedOn", confirmed.confirmedOn().toString());
    }
    if (request instanceof RightsRequest.TurnedDown turnedDown) {
      fields.put("ground", turnedDown.ground().name());
    }
    if (request instanceof RightsRequest.Merged merged) {
      fields.put("mergedInto", merged.into().value().toString());
    }
    if (request instanceof RightsRequest.Closed closed) {
      fields.put("closedOn", closed.closedOn().toString());
    }
    return new ReportedRecord(fields);
  }

  private static String stateOf(RightsRequest request) {
    return request
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
        .toUpperCase(Locale.ROOT);
  }

  @Override
  public Runnable erase(AccountId person) {
    requests.removeAllOf(person);
    return () -> {};
  }
}
