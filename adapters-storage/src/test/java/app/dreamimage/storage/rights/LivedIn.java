package app.dreamimage.storage.rights;

import static app.dreamimage.application.Expect.granted;

import app.dreamimage.application.People;
import app.dreamimage.application.Staff;
import app.dreamimage.application.disclosure.RegisterMerger;
import app.dreamimage.application.inmemory.FastPasswordProtection;
import app.dreamimage.application.inmemory.InMemoryKeptHead;
import app.dreamimage.application.inmemory.InMemoryStudio;
import app.dreamimage.application.inmemory.NoticeUseCases;
import app.dreamimage.application.inmemory.Ports;
import app.dreamimage.application.inmemory.RandomSecretTokens;
import app.dreamimage.application.inmemory.RegisterPorts;
import app.dreamimage.application.inmemory.RightsUseCases;
import app.dreamimage.application.inmemory.SequentialIds;
import app.dreamimage.application.inmemory.SettableClock;
import app.dreamimage.application.inmemory.StaffUseCases;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.application.usage.CountUse;
import app.dreamimage.application.usage.FlushUsage;
import app.dreamimage.application.usage.PendingUsage;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.Profiles;
import app.dreamimage.domain.account.Role;
import app.dreamimage.domain.account.Sessions;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.account.StaffMembers;
import app.dreamimage.domain.account.UnderAgeReports;
import app.dreamimage.domain.audit.AuditTrail;
import app.dreamimage.domain.audit.DutiesPerformed;
import app.dreamimage.domain.audit.ErasureReason;
import app.dreamimage.domain.audit.Pseudonyms;
import app.dreamimage.domain.audit.Receipts;
import app.dreamimage.domain.audit.Salts;
import app.dreamimage.domain.audit.TreeHeadSigner;
import app.dreamimage.domain.audit.TreeHeads;
import app.dreamimage.domain.consent.Consents;
import app.dreamimage.domain.disclosure.Disclosures;
import app.dreamimage.domain.disclosure.LegalOrders;
import app.dreamimage.domain.disclosure.MergerId;
import app.dreamimage.domain.disclosure.Mergers;
import app.dreamimage.domain.disclosure.Recipient;
import app.dreamimage.domain.disclosure.RecipientBuilder;
import app.dreamimage.domain.disclosure.Recipients;
import app.dreamimage.domain.facialdata.ClockReadings;
import app.dreamimage.domain.facialdata.PhotoVault;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.domain.generation.ArtworkStore;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.Images;
import app.dreamimage.domain.generation.PaintingQueue;
import app.dreamimage.domain.notice.Acceptances;
import app.dreamimage.domain.notice.NoticePreferences;
import app.dreamimage.domain.notice.Notices;
import app.dreamimage.domain.rights.Inquiries;
import app.dreamimage.domain.rights.Objections;
import app.dreamimage.domain.rights.Restrictions;
import app.dreamimage.domain.rights.RightsRequest;
import app.dreamimage.domain.rights.RightsRequests;
import app.dreamimage.domain.usage.KThreshold;
import app.dreamimage.domain.usage.UsageTallies;
import app.dreamimage.storage.database.TestDatabase;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** The service over a real database and real files, and people who do with it what they like. */
final class LivedIn {

  private static final int BETWEEN_LOOKS = 4;

  final UseCases useCases;
  final RightsUseCases rights;
  final NoticeUseCases notices;
  final StaffUseCases staff;
  final StaffId support;
  final StaffId officer;
  final Recipient recipient = RecipientBuilder.aRecipient().build();
  final MergerId merger;
  final InMemoryStudio studio = new InMemoryStudio();
  final SettableClock clock = new SettableClock(Moments.NOON);

  private final TestDatabase database;
  private final SplittableRandom chance;
  private final Deeds deeds;
  private final Befallings befallings;

  LivedIn(TestDatabase database, SplittableRandom chance) {
    this.database = database;
    this.chance = chance;
    Ports ports = ports();
    useCases = new UseCases(ports);
    rights = new RightsUseCases(ports, useCases);
    notices = new NoticeUseCases(ports, UseCases.POLICY, useCases.objections);
    staff = new StaffUseCases(ports, useCases);
    support = Staff.appoint(staff, Role.SUPPORT);
    officer = Staff.appoint(staff, Role.PRIVACY_OFFICER);
    part(Recipients.class).add(recipient);
    merger =
        granted(
                staff.registerMerger.handle(
                    new RegisterMerger.Command(officer, "Rembrandt NV", recipient.destination())))
            .id();
    deeds = new Deeds(this, chance);
    befallings = new Befallings(this, new SplittableRandom(5_000));
  }

  <T> T part(Class<T> port) {
    return database.part(port);
  }

  private Ports ports() {
    return new Ports(
        part(Accounts.class),
        part(Sessions.class),
        part(Consents.class),
        part(Restrictions.class),
        part(Objections.class),
        part(Profiles.class),
        part(RightsRequests.class),
        part(Inquiries.class),
        part(Photos.class),
        part(PhotoVault.class),
        part(ClockReadings.class),
        part(Generations.class),
        part(Images.class),
        part(ArtworkStore.class),
        part(AuditTrail.class),
        part(Pseudonyms.class),
        part(Notices.class),
        part(Acceptances.class),
        part(NoticePreferences.class),
        part(PaintingQueue.class),
        new RegisterPorts(
            part(StaffMembers.class),
            part(UnderAgeReports.class),
            part(Recipients.class),
            part(Disclosures.class),
            part(LegalOrders.class),
            part(Mergers.class),
            part(DutiesPerformed.class)),
        database.unitOfWork(),
        studio,
        new FastPasswordProtection(),
        new RandomSecretTokens(),
        new SequentialIds(),
        clock,
        part(Salts.class),
        part(TreeHeads.class),
        new InMemoryKeptHead(),
        part(TreeHeadSigner.class),
        part(Receipts.class));
  }

  /**
   * A life of so many deeds, the first of which is to consent, so that there is one; after each,
   * something befalls the person.
   */
  void live(AccountId person, int steps) {
    live(person, steps, () -> {});
  }

  /** The same, looked at now and then and at its end. */
  void live(AccountId person, int steps, Runnable look) {
    People.consent(useCases, person);
    for (int i = 1; i <= steps; i++) {
      clock.advance(Duration.ofSeconds(chance.nextLong(1, 600)));
      deeds.doOne(person);
      befallings.letOneHappen(person);
      if (i % BETWEEN_LOOKS == 0 || i == steps) {
        look.run();
      }
    }
  }

  /** Waits for nothing any more, so that a person's rows stay as they are. */
  void settle(AccountId person) {
    useCases.callOff.handle(person, ErasureReason.CANCELLED);
    notices.seeNotices.handle(person);
  }

  /** The requests of a person that are in a state. */
  <T extends RightsRequest> List<T> requests(AccountId person, Class<T> state) {
    return part(RightsRequests.class).of(person).stream()
        .filter(state::isInstance)
        .map(state::cast)
        .toList();
  }

  /** Counts a use and writes it down. */
  void count(CountUse.Command use) {
    PendingUsage pending = new PendingUsage(KThreshold.STANDARD);
    new CountUse(pending, useCases.objections, clock).handle(use);
    new FlushUsage(pending, part(UsageTallies.class), database.unitOfWork(), clock)
        .handle(FlushUsage.Occasion.AT_THE_END);
  }

  /** Every identity that stands for the person or for what is theirs, except the pseudonym. */
  Set<String> identitiesOf(AccountId person, Holdings there) {
    String id = person.value().toString();
    Set<String> identities = new HashSet<>(Set.of(id));
    there.tables().values().stream()
        .flatMap(List::stream)
        .filter(row -> id.equals(row.get("account_id")) || id.equals(row.get("owner_id")))
        .forEach(row -> identities.addAll(ids(row)));
    there.rowsOf("account", "id", id).forEach(row -> identities.add(row.get("email")));
    return identities;
  }

  private static Set<String> ids(Map<String, String> row) {
    Set<String> ids = new HashSet<>();
    row.forEach(
        (column, value) -> {
          // The words of the policy are everybody's, and so is their hash.
          boolean isEverybodys = column.equals("wording_hash");
          if (column.equals("id")
              || column.endsWith("_id")
              || (column.endsWith("_hash") && !isEverybodys)) {
            ids.add(value);
          }
        });
    return ids;
  }

  /** Whether neither photo, key nor artwork of the person is left. */
  boolean holdsNothingOf(AccountId person) {
    return part(Photos.class).of(person).isEmpty()
        && part(PhotoVault.class).held().isEmpty()
        && part(Images.class).of(person).isEmpty();
  }
}
