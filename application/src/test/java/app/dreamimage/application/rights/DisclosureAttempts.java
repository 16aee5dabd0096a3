package app.dreamimage.application.rights;

import static app.dreamimage.application.Expect.granted;
import static app.dreamimage.domain.disclosure.RecipientBuilder.aRecipient;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.dreamimage.application.disclosure.DiscloseToRecipient;
import app.dreamimage.application.disclosure.ExecuteLegalOrder;
import app.dreamimage.application.disclosure.RecordMergerAcceptance;
import app.dreamimage.application.disclosure.RecordMergerNotice;
import app.dreamimage.application.disclosure.RegisterLegalOrder;
import app.dreamimage.application.disclosure.RegisterMerger;
import app.dreamimage.application.disclosure.RegisterRecipient;
import app.dreamimage.application.disclosure.RemoveRecipient;
import app.dreamimage.application.disclosure.ReviewLegalOrder;
import app.dreamimage.application.disclosure.SeeRecipients;
import app.dreamimage.application.disclosure.TellAboutLegalOrders;
import app.dreamimage.application.disclosure.TransferInMerger;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.disclosure.AuthorityKind;
import app.dreamimage.domain.disclosure.LegalOrder;
import app.dreamimage.domain.disclosure.LegalOrderId;
import app.dreamimage.domain.disclosure.Merger;
import app.dreamimage.domain.disclosure.MergerId;
import app.dreamimage.domain.disclosure.OrderReference;
import app.dreamimage.domain.disclosure.Recipient;
import app.dreamimage.domain.disclosure.RegisteredOrder;
import app.dreamimage.domain.policy.Outcome;
import app.dreamimage.domain.policy.PolicyTerms;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the use cases around data that goes to others are tried. */
final class DisclosureAttempts {

  private DisclosureAttempts() {}

  static void addTo(UseCaseAttempts all) {
    forRecipients(all);
    forLegalOrders(all);
    forMergers(all);
  }

  private static void forRecipients(UseCaseAttempts all) {
    all.outcome(
        RegisterRecipient.class,
        scene ->
            scene.staff.registerRecipient.handle(
                new RegisterRecipient.Command(
                    scene.officer,
                    aRecipient().build().name(),
                    aRecipient().build().activity(),
                    aRecipient().build().purpose(),
                    aRecipient().build().categories(),
                    aRecipient().build().destination(),
                    aRecipient().build().contract())));
    all.outcome(
        RemoveRecipient.class,
        scene -> scene.staff.removeRecipient.handle(scene.officer, recipient(scene).id()));
    all.works(
        SeeRecipients.class,
        scene -> assertEquals(List.of(recipient(scene)), scene.staff.seeRecipients.handle()));
    all.outcome(
        DiscloseToRecipient.class,
        scene ->
            scene.staff.discloseToRecipient.handle(
                new DiscloseToRecipient.Command(
                    scene.person,
                    recipient(scene).id(),
                    DataCategory.ACCOUNT,
                    aRecipient().build().purpose())));
  }

  private static Recipient recipient(RestrictedScene scene) {
    Recipient recipient = aRecipient().build();
    scene.storage.registers.recipients.add(recipient);
    return recipient;
  }

  private static void forLegalOrders(UseCaseAttempts all) {
    all.outcome(RegisterLegalOrder.class, scene -> order(scene, Optional.empty()));
    all.outcome(
        ReviewLegalOrder.class,
        scene -> review(scene, granted(order(scene, Optional.empty())).demand().id()));
    all.outcome(
        ExecuteLegalOrder.class,
        scene ->
            order(scene, Optional.empty())
                .then(registered -> review(scene, registered.demand().id()))
                .then(
                    approved ->
                        scene.staff.executeLegalOrder.handle(
                            new ExecuteLegalOrder.Command(
                                scene.officer, approved.demand().id(), answer -> {}))));
    all.works(
        TellAboutLegalOrders.class,
        scene -> {
          Instant soon = scene.storage.clock.instant().plusSeconds(1);
          granted(order(scene, Optional.of(soon)));
          scene.storage.clock.set(soon);
          assertEquals(1, scene.staff.tellAboutLegalOrders.handle());
        });
  }

  private static Outcome<RegisteredOrder> order(
      RestrictedScene scene, Optional<Instant> tellingForbiddenUntil) {
    return scene.staff.registerLegalOrder.handle(
        new RegisterLegalOrder.Command(
            scene.clerk,
            scene.person,
            AuthorityKind.COURT,
            new OrderReference("12-K-3/26"),
            Set.of(DataCategory.ACCOUNT),
            LocalDate.of(2026, 11, 30),
            tellingForbiddenUntil));
  }

  private static Outcome<LegalOrder> review(RestrictedScene scene, LegalOrderId order) {
    return scene.staff.reviewLegalOrder.handle(
        new ReviewLegalOrder.Command(scene.officer, order, true));
  }

  private static void forMergers(UseCaseAttempts all) {
    all.outcome(RegisterMerger.class, DisclosureAttempts::merger);
    all.outcome(RecordMergerAcceptance.class, scene -> accept(scene, granted(merger(scene)).id()));
    all.outcome(RecordMergerNotice.class, scene -> announce(scene, granted(merger(scene)).id()));
    all.outcome(
        TransferInMerger.class,
        scene -> {
          MergerId merger = granted(merger(scene)).id();
          granted(accept(scene, merger));
          granted(announce(scene, merger));
          scene.notices.seeNotices.handle(scene.person);
          scene.storage.clock.advance(Duration.ofNanos(1_000));
          return scene.staff.transferInMerger.handle(scene.officer, merger, scene.person);
        });
  }

  private static Outcome<Merger> merger(RestrictedScene scene) {
    return scene.staff.registerMerger.handle(
        new RegisterMerger.Command(
            scene.officer, "Rembrandt NV", aRecipient().build().destination()));
  }

  private static Outcome<Merger> accept(RestrictedScene scene, MergerId merger) {
    return scene.staff.recordMergerAcceptance.handle(
        new RecordMergerAcceptance.Command(
            scene.officer, merger, PolicyTerms.VERSION_1_0.version()));
  }

  private static Outcome<Merger> announce(RestrictedScene scene, MergerId merger) {
    return scene.staff.recordMergerNotice.handle(scene.officer, merger, scene.person);
  }
}
