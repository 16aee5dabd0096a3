package app.dreamimage.storage.rights;

import app.dreamimage.domain.rights.RightsRequest;

/** In which state a request is, as its row says. */
enum RightsRequestState {
  RECEIVED,
  CONFIRMED,
  ANSWERED,
  TURNED_DOWN,
  MERGED;

  static RightsRequestState of(RightsRequest request) {
    if (request instanceof RightsRequest.Received) {
      return RECEIVED;
    }
    if (request instanceof RightsRequest.Confirmed) {
      return CONFIRMED;
    }
    if (request instanceof RightsRequest.Answered) {
      return ANSWERED;
    }
    return request instanceof RightsRequest.TurnedDown ? TURNED_DOWN : MERGED;
  }
}
