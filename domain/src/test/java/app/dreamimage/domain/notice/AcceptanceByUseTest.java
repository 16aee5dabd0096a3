package app.dreamimage.domain.notice;

import static app.dreamimage.domain.consent.DecisionBuilder.aGrant;
import static app.dreamimage.domain.notice.NoticeBuilder.aNotice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.consent.ConsentHistory;
import app.dreamimage.domain.consent.FaceAnalysisConsent;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyBuilder;
import app.dreamimage.domain.policy.PolicyTerms;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Proves(Clause.USE_ACCEPTS_UPDATES)
final class AcceptanceByUseTest {

  private static final PolicyTerms UPDATE = PolicyBuilder.aStricterPolicy().terms();
  private static final Instant IN_FORCE = Instant.parse("2027-01-01T00:00:00Z");
  private static final Instant BEFORE = IN_FORCE.minusSeconds(3600);

  private static Notice deliveredAt(Instant at) {
    return aNotice().build().delivered(NoticeChannel.IN_APP, at);
  }

  @Test
  void the_first_use_after_the_notice_reached_the_person_accepts_the_update() {
    Instant delivered = IN_FORCE.plusSeconds(60);
    Notice notice = deliveredAt(delivered);

    assertEquals(Optional.empty(), AcceptanceByUse.of(notice, UPDATE, delivered.minusNanos(1)));
    assertEquals(Optional.empty(), AcceptanceByUse.of(notice, UPDATE, delivered));
    assertEquals(
        Optional.of(
            new AcceptanceByUse(notice.account(), new PolicyVersion(2, 0), delivered.plusNanos(1))),
        AcceptanceByUse.of(notice, UPDATE, delivered.plusNanos(1)));
  }

  @Test
  void use_before_the_update_is_in_force_accepts_nothing() {
    Notice notice = deliveredAt(BEFORE);

    assertEquals(Optional.empty(), AcceptanceByUse.of(notice, UPDATE, IN_FORCE.minusNanos(1)));
    assertTrue(AcceptanceByUse.of(notice, UPDATE, IN_FORCE).isPresent());
    assertTrue(AcceptanceByUse.of(notice, UPDATE, IN_FORCE.plusNanos(1)).isPresent());
  }

  @Test
  void whom_the_notice_has_not_reached_accepts_nothing_by_any_use() {
    assertEquals(
        Optional.empty(),
        AcceptanceByUse.of(aNotice().build(), UPDATE, IN_FORCE.plusSeconds(999_999)));
  }

  @Test
  void only_a_notice_about_the_update_counts() {
    for (Notice other :
        new Notice[] {
          aNotice().of(NoticeKind.OWNER_CHANGES).about(NoticeSubject.of(Fresh.uuid())).build(),
          aNotice().about(new PolicyVersion(3, 0)).build()
        }) {
      assertEquals(
          "notice: must be about the terms",
          assertThrows(
                  IllegalArgumentException.class, () -> AcceptanceByUse.of(other, UPDATE, IN_FORCE))
              .getMessage());
    }
  }

  @Test
  void an_acceptance_by_use_is_no_consent_to_face_analysis() {
    Notice notice = deliveredAt(BEFORE);
    assertTrue(AcceptanceByUse.of(notice, UPDATE, IN_FORCE).isPresent());
    ConsentHistory under1 = ConsentHistory.empty().with(aGrant().build());

    assertEquals(
        Outcome.refused(Reason.CONSENT_PREDATES_WORDING),
        FaceAnalysisConsent.of(under1, UPDATE.version()));
    assertEquals(
        Outcome.refused(Reason.CONSENT_NEVER_GIVEN),
        FaceAnalysisConsent.of(ConsentHistory.empty(), UPDATE.version()));
  }
}
