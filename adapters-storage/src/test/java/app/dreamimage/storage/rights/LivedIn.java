package app.dreamimage.storage.rights;

import app.dreamimage.application.ExamplePhotos;
import app.dreamimage.application.People;
import app.dreamimage.application.account.SignIn;
import app.dreamimage.application.inmemory.FastPasswordProtection;
import app.dreamimage.application.inmemory.InMemoryStudio;
import app.dreamimage.application.inmemory.Ports;
import app.dreamimage.application.inmemory.RandomSecretTokens;
import app.dreamimage.application.inmemory.SequentialIds;
import app.dreamimage.application.inmemory.SettableClock;
import app.dreamimage.application.inmemory.UseCases;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.Password;
import app.dreamimage.domain.account.Sessions;
import app.dreamimage.domain.audit.AuditTrail;
import app.dreamimage.domain.audit.Pseudonyms;
import app.dreamimage.domain.audit.Receipts;
import app.dreamimage.domain.audit.Salts;
import app.dreamimage.domain.audit.TreeHeadSigner;
import app.dreamimage.domain.audit.TreeHeads;
import app.dreamimage.domain.consent.Consents;
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
import app.dreamimage.domain.policy.Reason;
import app.dreamimage.storage.database.TestDatabase;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** The service over a real database and real files, and people who do with it what they like. */
final class LivedIn {

  final UseCases useCases;

  private final InMemoryStudio studio = new InMemoryStudio();
  private final SettableClock clock = new SettableClock(Moments.NOON);
  private final TestDatabase database;
  private final SplittableRandom chance;
  private final List<Consumer<AccountId>> deeds;

  LivedIn(TestDatabase database, SplittableRandom chance) {
    this.database = database;
    this.chance = chance;
    useCases = new UseCases(ports());
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
  }

  private Ports ports() {
    return new Ports(
        database.part(Accounts.class),
        database.part(Sessions.class),
        database.part(Consents.class),
        database.part(Photos.class),
        database.part(PhotoVault.class),
        database.part(Generations.class),
        database.part(Images.class),
        database.part(ArtworkStore.class),
        database.part(AuditTrail.class),
        database.part(Pseudonyms.class),
        database.part(PaintingQueue.class),
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

  /** A life of so many deeds, the first of which is to consent, so that there is one. */
  void live(AccountId person, int steps) {
    People.consent(useCases, person);
    for (int i = 0; i < steps; i++) {
      clock.advance(Duration.ofSeconds(chance.nextLong(1, 600)));
      deeds.get(chance.nextInt(deeds.size())).accept(person);
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
          if (column.equals("id") || column.endsWith("_id") || column.endsWith("_hash")) {
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
