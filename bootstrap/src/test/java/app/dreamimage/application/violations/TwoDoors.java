package app.dreamimage.application.violations;

import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.consent.FaceAnalysisConsent;
import app.dreamimage.domain.facialdata.FaceLandmarks;
import app.dreamimage.domain.facialdata.FacialDataAccess;
import app.dreamimage.domain.facialdata.FacialDataPurpose;
import java.sql.Connection;

/**
 * Breaks: one public method, plain Java, landmarks outside the studio or near staff, access from
 * anywhere.
 */
@SuppressWarnings("unused")
class TwoDoors {
  private Connection connection;
  private StaffId member;

  public Object handle(FaceLandmarks landmarks, FaceAnalysisConsent consent) {
    FacialDataAccess.of(consent, FacialDataPurpose.ALIGNMENT);
    FacialDataAccess.forItsOwner();
    return landmarks.coordinates(FacialDataAccess.inTheStudio());
  }

  public void another() {}
}
