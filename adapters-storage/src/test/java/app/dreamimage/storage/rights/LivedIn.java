package app.dreamimage.storage.rights;

import static app.dreamimage.application.Expect.granted;

import app.dreamimage.application.ExamplePhotos;
import app.dreamimage.application.People;
import app.dreamimage.application.Staff;
import app.dreamimage.application.account.DecideUnderAgeReport;
import app.dreamimage.application.account.SignIn;
import app.dreamimage.application.disclosure.DiscloseToRecipient;
import app.dreamimage.application.disclosure.RegisterLegalOrder;
import app.dreamimage.application.disclosure.RegisterMerger;
import app.dreamimage.application.disclosure.ReviewLegalOrder;
import app.dreamimage.application.inmemory.FastPasswordProtection;
import app.dreamimage.application.inmemory.InMemoryStudio;
import app.dreamimage.application.inmemory.Ports;
import app.dreamimage.application.inmemory.RandomSecretTokens;
import app.dreamimage.application.inmemory.RegisterPorts;
import app.dreamimage.application.inmemory.SequentialIds;
import app.dreamimage.application.inmemory.SettableClock;
import app.dreamimage.application.inmemory.StaffUseCases;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.Password;
import app.dreamimage.domain.account.Profiles;
import app.dreamimage.domain.account.Role;
import app.dreamimage.domain.account.Sessions;
import app.dreamimage.domain.account.StaffId;
import app.dreamimage.domain.account.StaffMembers;
import app.dreamimage.domain.account.UnderAgeReportId;
import app.dreamimage.domain.account.UnderAgeReports;
import app.dreamimage.domain.audit.AuditTrail;
import app.dreamimage.domain.audit.DutiesPerformed;
import app.dreamimage.domain.audit.Pseudonyms;
import app.dreamimage.domain.audit.Receipts;
import app.dreamimage.domain.audit.Salts;
import app.dreamimage.domain.audit.TreeHeadSigner;
import app.dreamimage.domain.audit.TreeHeads;
import app.dreamimage.domain.consent.Consents;
import app.dreamimage.domain.consent.DataCategory;
import app.dreamimage.domain.disclosure.AuthorityKind;
import app.dreamimage.domain.disclosure.Disclosures;
import app.dreamimage.domain.disclosure.LegalOrderId;
import app.dreamimage.domain.disclosure.LegalOrders;
import app.dreamimage.domain.disclosure.MergerId;
import app.dreamimage.domain.disclosure.Mergers;
import app.dreamimage.domain.disclosure.OrderReference;
import app.dreamimage.domain.disclosure.Recipient;
import app.dreamimage.domain.disclosure.RecipientBuilder;
import app.dreamimage.domain.disclosure.Recipients;
import app.dreamimage.domain.facialdata.ClockReadings;
import app.dreamimage.domain.facialdata.PhotoVault;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.domain.generation.ArtworkStore;
import app.dreamimage.domain.generation.Generation;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.ImageId;
import app.dreamimage.domain.generation.Images;
import app.dreamimage.domain.generation.PaintingQueue;
import app.dreamimage.domain.generation.Queued;
import app.dreamimage.domain.generation.Unfinished;
import app.dreamimage.domain.notice.AcceptanceByUse;
import app.dreamimage.domain.notice.Acceptances;
import app.dreamimage.domain.notice.Notice;
import app.dreamimage.domain.notice.NoticeBuilder;
import app.dreamimage.domain.notice.NoticeKind;
import app.dreamimage.domain.notice.NoticePreferences;
import app.dreamimage.domain.notice.Notices;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.domain.rights.Inquiries;
import app.dreamimage.domain.rights.Objections;
import app.dreamimage.domain.rights.Restrictions;
import app.dreamimage.domain.rights.RightsRequests;
import app.dreamimage.storage.database.TestDatabase;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** The service over a real database and real files, and people who do with it what they like. */
final class LivedIn {

  final UseCases useCases;

  private final StaffUseCases staff;
  private final StaffId support;
  private final StaffId officer;
  private final Recipient recipient = RecipientBuilder.aRecipient().build();
  private final MergerId merger;
  private final InMemoryStudio studio = new InMemoryStudio();
  private final SettableClock clock = new SettableClock(Moments.NOON);
  private final TestDatabase database;
  private final SplittableRandom chance;
  private final List<Consumer<AccountId>> deeds;
  private final SplittableRandom fate = new SplittableRandom(5_000);
  private final List<Consumer<AccountId>> befallings;
  private final List<Consumer<AccountId>> tidings;

  LivedIn(TestDatabase database, SplittableRandom chance) {
    this.database = database;
    this.chance = chance;
    useCases = new UseCases(ports());
    staff = new StaffUseCases(ports(), useCases);
    support = Staff.appoint(staff, Role.SUPPORT);
    officer = Staff.appoint(staff, Role.PRIVACY_OFFICER);
    database.part(Recipients.class).add(recipient);
    merger =
        granted(
                staff.registerMerger.handle(
                    new RegisterMerger.Command(officer, "Rembrandt NV", recipient.destination())))
            .id();
    deeds =
        List.of(
            this::signIn,
            person -> People.consent(useCases, person),
            person -> People.withdraw(useCases, person),
            this::order,
            this::order,
            this::order,
            this::paint,
            this::paint,
            this::failToPaint,
            this::dieWhilePainting,
            this::cancel,
            this::deleteAnImage);
    befallings = List.of(this::bePassedOn, this::beOrdered, this::beReported, this::beGivenNotice);
    tidings = List.of(this::readANotice, this::declineNews, this::acceptAnUpdate);
  }

  private Ports ports() {
    return new Ports(
        database.part(Accounts.class),
        database.part(Sessions.class),
        database.part(Consents.class),
        database.part(Restrictions.class),
        database.part(Objections.class),
        database.part(Profiles.class),
        database.part(RightsRequests.class),
        database.part(Inquiries.class),
        database.part(Photos.class),
        database.part(PhotoVault.class),
        database.part(ClockReadings.class),
        database.part(Generations.class),
        database.part(Images.class),
        database.part(ArtworkStore.class),
        database.part(AuditTrail.class),
        database.part(Pseudonyms.class),
        database.part(Notices.class),
        database.part(Acceptances.class),
        database.part(NoticePreferences.class),
        database.part(PaintingQueue.class),
        new RegisterPorts(
            database.part(StaffMembers.class),
            database.part(UnderAgeReports.class),
            database.part(Recipients.class),
            database.part(Disclosures.class),
            database.part(LegalOrders.class),
            database.part(Mergers.class),
            database.part(DutiesPerformed.class)),
        database.unitOfWork(),
        studio,
        new FastPasswordProtection(),
        new RandomSecretTokens(),
        new SequentialIds(),
        clock,
        database.part(Salts.class),
        database.part(TreeHeads.class),
        database.part(TreeHeadSigner.class),
        database.part(Receipts.class));
  }

  /**
   * A life of so many deeds, the first of which is to consent, so that there is one; after each,
   * others do something about the person.
   */
  void live(AccountId person, int steps) {
    People.consent(useCases, person);
    for (int i = 0; i < steps; i++) {
      clock.advance(Duration.ofSeconds(chance.nextLong(1, 600)));
      deeds.get(chance.nextInt(deeds.size())).accept(person);
      befallings.get(fate.nextInt(befallings.size())).accept(person);
      tidings.get(i % tidings.size()).accept(person);
    }
  }

  /** Waits for nothing any more, so that a person's rows stay as they are. */
  void settle(AccountId person) {
    useCases.callOff.handle(person);
  }

  private void signIn(AccountId person) {
    useCases.signIn.handle(
        new SignIn.Command(
            database.part(Accounts.class).find(person).orElseThrow().email(),
            Password.offered(People.PASSWORD.toCharArray())));
  }

  private void readANotice(AccountId person) {
    Notice notice = NoticeBuilder.aNotice().to(person).at(clock.instant()).build();
    Notices notices = database.part(Notices.class);
    if (notices.add(notice)) {
      notices.replace(notice.read(clock.instant()));
    }
  }

  private void declineNews(AccountId person) {
    database.part(NoticePreferences.class).decline(person, NoticeKind.NEWS_OF_THE_SERVICE);
  }

  private void acceptAnUpdate(AccountId person) {
    database
        .part(Acceptances.class)
        .add(new AcceptanceByUse(person, new PolicyVersion(2, 0), clock.instant()));
  }

  private void order(AccountId person) {
    People.upload(useCases, person, new ByteArrayInputStream(ExamplePhotos.png()));
  }

  private void paint(AccountId person) {
    studio.answer(new byte[] {1, 2, 3});
    paintOne(person);
  }

  private void failToPaint(AccountId person) {
    studio.refuseWith(Reason.NO_FACE_FOUND);
    paintOne(person);
  }

  private void paintOne(AccountId person) {
    unfinished(person).stream()
        .findAny()
        .ifPresent(generation -> useCases.paintGeneration.handle(generation.id()));
  }

  /** What is left when the process is killed in the middle of a painting. */
  private void dieWhilePainting(AccountId person) {
    Generations generations = database.part(Generations.class);
    generations.of(person).stream()
        .filter(Queued.class::isInstance)
        .map(Queued.class::cast)
        .findAny()
        .ifPresent(queued -> generations.advance(queued, queued.start(clock.instant())));
  }

  private void cancel(AccountId person) {
    unfinished(person).stream()
        .findAny()
        .ifPresent(generation -> useCases.cancelGeneration.handle(person, generation.id()));
  }

  private List<Generation> unfinished(AccountId person) {
    return database.part(Generations.class).of(person).stream()
        .filter(Unfinished.class::isInstance)
        .toList();
  }

  private void deleteAnImage(AccountId person) {
    Set<ImageId> theirs = database.part(Images.class).of(person);
    if (theirs.size() > 1) {
      useCases.deleteImage.handle(person, theirs.iterator().next());
    }
  }

  private void bePassedOn(AccountId person) {
    granted(
        staff.discloseToRecipient.handle(
            new DiscloseToRecipient.Command(
                person, recipient.id(), DataCategory.ACCOUNT, recipient.purpose())));
  }

  /** An order comes in, and perhaps goes further; what it forbids to tell may soon be told. */
  private void beOrdered(AccountId person) {
    LegalOrderId order =
        granted(
                staff.registerLegalOrder.handle(
                    new RegisterLegalOrder.Command(
                        support,
                        person,
                        AuthorityKind.COURT,
                        new OrderReference("12-K-3/26"),
                        Set.of(DataCategory.SESSIONS, DataCategory.ACCOUNT),
                        LocalDate.of(2026, 11, 30),
                        fate.nextBoolean()
                            ? Optional.of(clock.instant().plusSeconds(1))
                            : Optional.empty())))
            .demand()
            .id();
    if (fate.nextInt(4) > 0) {
      boolean approved = fate.nextInt(4) > 0;
      granted(
          staff.reviewLegalOrder.handle(new ReviewLegalOrder.Command(officer, order, approved)));
      if (approved && fate.nextBoolean()) {
        granted(staff.executeLegalOrder.handle(officer, order));
      }
    }
    clock.advance(Duration.ofSeconds(1));
    staff.tellAboutLegalOrders.handle();
  }

  private void beReported(AccountId person) {
    UnderAgeReportId report = granted(staff.reportUnderAge.handle(support, person)).id();
    if (fate.nextBoolean()) {
      granted(
          staff.decideUnderAgeReport.handle(
              new DecideUnderAgeReport.Command(officer, report, false)));
    }
  }

  private void beGivenNotice(AccountId person) {
    granted(staff.recordMergerNotice.handle(officer, merger, person));
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
    return database.part(Photos.class).of(person).isEmpty()
        && database.part(PhotoVault.class).held().isEmpty()
        && database.part(Images.class).of(person).isEmpty();
  }
}
