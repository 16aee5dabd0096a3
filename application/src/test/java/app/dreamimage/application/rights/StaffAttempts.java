package app.dreamimage.application.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.Staff;
import app.dreamimage.application.account.AppointStaffMember;
import app.dreamimage.application.account.DecideUnderAgeReport;
import app.dreamimage.application.account.DismissStaffMember;
import app.dreamimage.application.account.ReportUnderAge;
import app.dreamimage.application.audit.AcceptCut;
import app.dreamimage.application.audit.FetchReceipt;
import app.dreamimage.application.audit.FindOverdueDuties;
import app.dreamimage.application.audit.ReadAuditTrail;
import app.dreamimage.application.audit.RecordDuty;
import app.dreamimage.application.audit.SeeDuties;
import app.dreamimage.application.audit.SeeReceipts;
import app.dreamimage.application.audit.SignTreeHead;
import app.dreamimage.application.audit.VerifyAuditTrail;
import app.dreamimage.application.consent.SeeConsentReceipts;
import app.dreamimage.domain.account.Role;
import app.dreamimage.domain.audit.HumanDuty;
import app.dreamimage.domain.consent.DataController;
import app.dreamimage.domain.policy.PolicyHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How the use cases of the staff are tried, and those around the audit trail and receipts. */
final class StaffAttempts {

  private StaffAttempts() {}

  static void addTo(UseCaseAttempts all) {
    forStaff(all);
    forDuties(all);
    forTheTrailAndReceipts(all);
  }

  private static void forStaff(UseCaseAttempts all) {
    all.outcome(
        AppointStaffMember.class,
        scene ->
            scene.staff.appointStaffMember.handle(
                Staff.application(Optional.of(scene.clerk), Role.AUDITOR)));
    all.outcome(
        DismissStaffMember.class,
        scene -> scene.staff.dismissStaffMember.handle(scene.clerk, scene.officer));
    all.outcome(
        ReportUnderAge.class,
        scene -> scene.staff.reportUnderAge.handle(scene.clerk, scene.person));
    all.outcome(
        DecideUnderAgeReport.class,
        scene ->
            scene
                .staff
                .reportUnderAge
                .handle(scene.clerk, scene.person)
                .then(
                    report ->
                        scene.staff.decideUnderAgeReport.handle(
                            new DecideUnderAgeReport.Command(scene.officer, report.id(), true))));
  }

  private static void forDuties(UseCaseAttempts all) {
    all.outcome(
        RecordDuty.class,
        scene ->
            scene.staff.recordDuty.handle(
                new RecordDuty.Command(
                    scene.officer,
                    HumanDuty.STAFF_ACCESS_REVIEW,
                    LocalDate.of(2026, 12, 1),
                    "R-1")));
    all.outcome(SeeDuties.class, scene -> scene.staff.seeDuties.handle(scene.officer));
    all.works(
        FindOverdueDuties.class,
        scene -> {
          scene.storage.clock.set(Instant.parse("2026-12-24T00:00:00Z"));
          assertEquals(
              List.of(HumanDuty.VULNERABILITY_SCAN), scene.staff.findOverdueDuties.handle());
        });
  }

  private static void forTheTrailAndReceipts(UseCaseAttempts all) {
    all.works(
        SignTreeHead.class,
        scene ->
            assertEquals(
                scene.storage.trail.size(),
                scene.service.signTreeHead.handle().head().orElseThrow().size()));
    all.works(
        VerifyAuditTrail.class,
        scene -> {
          scene.service.signTreeHead.handle();
          assertTrue(scene.service.verifyAuditTrail.handle(List.of()).isIntact());
        });
    all.works(
        AcceptCut.class, scene -> assertTrue(scene.service.acceptCut.handle().isEmpty(), "no cut"));
    all.outcome(ReadAuditTrail.class, scene -> scene.staff.readAuditTrail.handle(scene.officer, 0));
    all.works(
        SeeReceipts.class,
        scene -> assertEquals(1, scene.service.seeReceipts.handle(scene.person).size()));
    all.outcome(
        FetchReceipt.class,
        scene ->
            scene.service.fetchReceipt.handle(
                scene.person, scene.service.seeReceipts.handle(scene.person).get(0).id()));
    all.works(
        SeeConsentReceipts.class,
        scene ->
            assertEquals(
                1,
                new SeeConsentReceipts(
                        scene.storage.consents,
                        scene.storage.pseudonyms,
                        new DataController("Dream Image Maker", "privacy@dream.example"),
                        PolicyHistory.ofThisService())
                    .handle(scene.person)
                    .size()));
  }
}
