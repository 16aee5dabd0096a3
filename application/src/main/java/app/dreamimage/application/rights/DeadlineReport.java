package app.dreamimage.application.rights;

import app.dreamimage.domain.rights.Inquiry;
import app.dreamimage.domain.rights.RightsRequest;
import app.dreamimage.domain.rights.Standing;
import java.time.Instant;
import java.util.List;

/**
 * What waits for an answer at one moment.
 *
 * @param requests every open request, the one that was received first at the head
 * @param inquiries every open inquiry, the one that was received first at the head
 */
public record DeadlineReport(
    Instant at, List<RightsRequest.Open> requests, List<Inquiry> inquiries) {

  public DeadlineReport {
    requests = List.copyOf(requests);
    inquiries = List.copyOf(inquiries);
  }

  /** The requests whose deadline stands like this. */
  public List<RightsRequest.Open> requestsThatAre(Standing standing) {
    return requests.stream()
        .filter(request -> request.facts().deadline().standingAt(at) == standing)
        .toList();
  }

  /** The inquiries whose deadline stands like this. */
  public List<Inquiry> inquiriesThatAre(Standing standing) {
    return inquiries.stream()
        .filter(inquiry -> inquiry.deadline().standingAt(at) == standing)
        .toList();
  }
}
