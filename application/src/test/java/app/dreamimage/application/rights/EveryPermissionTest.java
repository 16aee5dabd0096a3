package app.dreamimage.application.rights;

import static app.dreamimage.application.Expect.refused;
import static app.dreamimage.application.Staff.appoint;
import static app.dreamimage.domain.disclosure.RecipientBuilder.aRecipient;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.dreamimage.application.Staff;
import app.dreamimage.application.account.AppointStaffMember;
import app.dreamimage.application.account.DecideUnderAgeReport;
import app.dreamimage.application.account.DismissStaffMember;
import app.dreamimage.application.account.ReportUnderAge;
import app.dreamimage.application.audit.ReadAuditTrail;
import app.dreamimage.application.audit.RecordDuty;
import app.dreamimage.application.audit.SeeDuties;
import app.dreamimage.application.disclosure.ExecuteLegalOrder;
import app.dreamimage.application.disclosure.RecordMergerAcceptance;
import app.dreamimage.application.disclosure.RecordMergerNotice;
import app.dreamimage.application.disclosure.RegisterLegalOrder;
import app.dreamimage.application.disclosure.RegisterMerger;
import app.dreamimage.application.disclosure.RegisterRecipient;
import app.dreamimage.application.disclosure.RemoveRecipient;
import app.dreamimage.application.disclosure.ReviewLegalOrder;
import app.dreamimage.application.disclosure.TransferInMerger;
import app.dreamimage.application.notice.TellNews;
import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.account.Permission;
import app.dreamimage.domain.account.Role;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.account.UnderAgeReportId;
import app.dreamimage.domain.audit.AuditEntry;
import app.dreamimage.domain.audit.AuditEvent;
import app.dreamimage.domain.audit.HumanDuty;
import app.dreamimage.domain.audit.Pseudonym;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.disclosure.AuthorityKind;
import app.dreamimage.domain.disclosure.LegalOrderId;
import app.dreamimage.domain.disclosure.MergerId;
import app.dreamimage.domain.disclosure.OrderReference;
import app.dreamimage.domain.disclosure.Recipient;
import app.dreamimage.domain.disclosure.RecipientId;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.ExtensionReason;
import app.dreamimage.domain.rights.InquiryId;
import app.dreamimage.domain.rights.RefusalGround;
import app.dreamimage.domain.rights.RequestChannel;
import app.dreamimage.domain.rights.Right;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody of the staff does what none of their roles is there for. */
@Proves({Clause.ACCESS_IS_LIMITED, Clause.SECURITY_IS_AUDITED})
final class EveryPermissionTest {

  /** A use case as it is tried by a member of the staff, and what that takes. */
  private record Deed(
      Permission needed, BiFunction<RestrictedScene, StaffId, Outcome<?>> attempt) {}

  private static final Map<Class<?>, Deed> DEEDS = new LinkedHashMap<>();

  private static void deed(
      Class<?> useCase,
      Permission needed,
      BiFunction<RestrictedScene, StaffId, Outcome<?>> attempt) {
    DEEDS.put(useCase, new Deed(needed, attempt));
  }

  static {
    deed(
        AppointStaffMember.class,
        Permission.APPOINT_STAFF,
        (scene, by) ->
            scene.staff.appointStaffMember.handle(
                Staff.application(Optional.of(by), Role.AUDITOR)));
    deed(
        DismissStaffMember.class,
        Permission.APPOINT_STAFF,
        (scene, by) -> scene.staff.dismissStaffMember.handle(by, new StaffId(Fresh.uuid())));
    deed(
        ReportUnderAge.class,
        Permission.REPORT_UNDER_AGE,
        (scene, by) -> scene.staff.reportUnderAge.handle(by, scene.person));
    deed(
        DecideUnderAgeReport.class,
        Permission.DECIDE_UNDER_AGE,
        (scene, by) ->
            scene.staff.decideUnderAgeReport.handle(
                new DecideUnderAgeReport.Command(by, new UnderAgeReportId(Fresh.uuid()), true)));
    deed(
        RecordDuty.class,
        Permission.RECORD_DUTIES,
        (scene, by) ->
            scene.staff.recordDuty.handle(
                new RecordDuty.Command(
                    by, HumanDuty.STAFF_ACCESS_REVIEW, LocalDate.of(2026, 12, 1), "R-1")));
    deed(SeeDuties.class, Permission.SEE_DUTIES, (scene, by) -> scene.staff.seeDuties.handle(by));
    deed(
        ReadAuditTrail.class,
        Permission.READ_AUDIT_TRAIL,
        (scene, by) -> scene.staff.readAuditTrail.handle(by, 0));
    deed(
        TellNews.class,
        Permission.TELL_NEWS,
        (scene, by) -> scene.staff.tellNews.handle(new TellNews.Command(by, Fresh.uuid())));
    letters();
    recipientsAndOrders();
    mergers();
  }

  private static void letters() {
    deed(
        ReceiveRightsRequest.class,
        Permission.ANSWER_REQUESTS,
        (scene, by) ->
            scene.rights.receiveRightsRequest.handle(
                new ReceiveRightsRequest.Command(
                    by,
                    scene.email(),
                    Right.RESTRICTION,
                    RequestChannel.POST,
                    scene.storage.clock.instant())));
    deed(
        TurnDownRightsRequest.class,
        Permission.ANSWER_REQUESTS,
        (scene, by) ->
            scene.rights.turnDownRightsRequest.handle(
                new TurnDownRightsRequest.Command(
                    by, scene.request.id(), RefusalGround.IDENTITY_NOT_CONFIRMED)));
    deed(
        ExtendAnswer.class,
        Permission.ANSWER_REQUESTS,
        (scene, by) ->
            scene.rights.extendAnswer.handle(
                new ExtendAnswer.Command(
                    by, scene.request.id(), ExtensionReason.COMPLEXITY, true)));
    deed(
        AnswerRightsRequest.class,
        Permission.ANSWER_REQUESTS,
        (scene, by) ->
            scene.rights.answerRightsRequest.handle(
                new AnswerRightsRequest.Command(by, scene.request.id())));
    deed(
        AnswerInquiry.class,
        Permission.ANSWER_REQUESTS,
        (scene, by) -> scene.rights.answerInquiry.handle(by, new InquiryId(Fresh.uuid())));
  }

  private static void recipientsAndOrders() {
    Recipient recipient = aRecipient().build();
    deed(
        RegisterRecipient.class,
        Permission.REGISTER_RECIPIENTS,
        (scene, by) ->
            scene.staff.registerRecipient.handle(
                new RegisterRecipient.Command(
                    by,
                    recipient.name(),
                    recipient.activity(),
                    recipient.purpose(),
                    recipient.categories(),
                    recipient.destination(),
                    recipient.contract())));
    deed(
        RemoveRecipient.class,
        Permission.REGISTER_RECIPIENTS,
        (scene, by) -> scene.staff.removeRecipient.handle(by, new RecipientId(Fresh.uuid())));
    deed(
        RegisterLegalOrder.class,
        Permission.REGISTER_LEGAL_ORDERS,
        (scene, by) ->
            scene.staff.registerLegalOrder.handle(
                new RegisterLegalOrder.Command(
                    by,
                    scene.person,
                    AuthorityKind.COURT,
                    new OrderReference("12-K-3/26"),
                    Set.of(DataCategory.ACCOUNT),
                    LocalDate.of(2026, 11, 30),
                    Optional.empty())));
    deed(
        ReviewLegalOrder.class,
        Permission.REVIEW_LEGAL_ORDERS,
        (scene, by) ->
            scene.staff.reviewLegalOrder.handle(
                new ReviewLegalOrder.Command(by, new LegalOrderId(Fresh.uuid()), true)));
    deed(
        ExecuteLegalOrder.class,
        Permission.EXECUTE_LEGAL_ORDERS,
        (scene, by) ->
            scene.staff.executeLegalOrder.handle(
                new ExecuteLegalOrder.Command(by, new LegalOrderId(Fresh.uuid()), answer -> {})));
  }

  private static void mergers() {
    deed(
        RegisterMerger.class,
        Permission.CONDUCT_MERGERS,
        (scene, by) ->
            scene.staff.registerMerger.handle(
                new RegisterMerger.Command(
                    by, "Rembrandt NV", aRecipient().build().destination())));
    deed(
        RecordMergerAcceptance.class,
        Permission.CONDUCT_MERGERS,
        (scene, by) ->
            scene.staff.recordMergerAcceptance.handle(
                new RecordMergerAcceptance.Command(
                    by, new MergerId(Fresh.uuid()), new PolicyVersion(1, 0))));
    deed(
        RecordMergerNotice.class,
        Permission.CONDUCT_MERGERS,
        (scene, by) ->
            scene.staff.recordMergerNotice.handle(by, new MergerId(Fresh.uuid()), scene.person));
    deed(
        TransferInMerger.class,
        Permission.CONDUCT_MERGERS,
        (scene, by) ->
            scene.staff.transferInMerger.handle(by, new MergerId(Fresh.uuid()), scene.person));
  }

  static Set<Class<?>> deeds() {
    return DEEDS.keySet();
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void whoever_has_every_role_but_those_that_permit_it_is_refused_and_on_record(Class<?> useCase) {
    RestrictedScene scene = new RestrictedScene();
    Deed deed = DEEDS.get(useCase);
    StaffId other = appoint(scene.staff, roles(deed.needed(), false));
    long before = scene.storage.trail.size();

    assertEquals(Reason.PERMISSION_MISSING, refused(deed.attempt().apply(scene, other)));

    List<AuditEntry> trail = scene.storage.trail.entries();
    assertEquals(before + 1, trail.size());
    AuditEntry last = trail.get(trail.size() - 1);
    assertEquals(AuditEvent.STAFF_REFUSED, last.event());
    assertEquals(Optional.of(new Pseudonym(other.value())), last.subject());
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void whoever_has_any_role_that_permits_it_is_let_at_it(Class<?> useCase) {
    Deed deed = DEEDS.get(useCase);
    for (Role role : roles(deed.needed(), true)) {
      RestrictedScene scene = new RestrictedScene();

      Optional<Reason> no =
          deed.attempt()
              .apply(scene, appoint(scene.staff, role))
              .fold(done -> Optional.empty(), refusal -> Optional.of(refusal.reason()));

      assertNotEquals(Optional.of(Reason.PERMISSION_MISSING), no);
    }
  }

  @Test
  void no_permission_is_there_for_nothing() {
    assertEquals(
        EnumSet.allOf(Permission.class),
        DEEDS.values().stream().map(Deed::needed).collect(toSet()));
  }

  @Test
  void whatever_is_told_who_of_the_staff_does_it_asks_whether_they_may() {
    assertEquals(
        UseCaseAttempts.all().keySet().stream()
            .filter(EveryPermissionTest::isToldWho)
            .collect(toSet()),
        DEEDS.keySet());
  }

  private static Role[] roles(Permission permission, boolean permitting) {
    return Arrays.stream(Role.values())
        .filter(Role::isOfTheStaff)
        .filter(role -> role.permissions().contains(permission) == permitting)
        .toArray(Role[]::new);
  }

  private static boolean isToldWho(Class<?> useCase) {
    return Arrays.stream(useCase.getMethods())
        .filter(method -> method.getName().equals("handle"))
        .map(Method::getParameters)
        .flatMap(Arrays::stream)
        .flatMap(parameter -> withComponents(parameter.getType()))
        .anyMatch(type -> type.getTypeName().contains(StaffId.class.getName()));
  }

  private static Stream<Type> withComponents(Class<?> type) {
    return type.isRecord()
        ? Stream.concat(
            Stream.of(type),
            Arrays.stream(type.getRecordComponents()).map(RecordComponent::getGenericType))
        : Stream.of(type);
  }
}
