package app.dreamimage.application.inmemory;

import app.dreamimage.domain.Fresh;
import app.dreamimage.domain.Moments;
import app.dreamimage.domain.audit.ThrowawaySigner;

/** What survives the end of a process, all in memory, and the world around it. */
public final class InMemoryStorage {

  public final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
  public final InMemoryAccounts accounts = new InMemoryAccounts(unitOfWork);
  public final InMemorySessions sessions = new InMemorySessions(unitOfWork);
  public final InMemoryConsents consents = new InMemoryConsents(unitOfWork);
  public final InMemoryRestrictions restrictions = new InMemoryRestrictions(unitOfWork);
  public final InMemoryObjections objections = new InMemoryObjections(unitOfWork);
  public final InMemoryProfiles profiles = new InMemoryProfiles(unitOfWork);
  public final InMemoryRightsRequests rightsRequests = new InMemoryRightsRequests(unitOfWork);
  public final InMemoryInquiries inquiries = new InMemoryInquiries(unitOfWork);
  public final InMemoryPhotos photos = new InMemoryPhotos(unitOfWork);
  public final InMemoryPhotoVault vault = new InMemoryPhotoVault();
  public final InMemoryClockReadings readings = new InMemoryClockReadings(unitOfWork);
  public final InMemoryGenerations generations = new InMemoryGenerations(unitOfWork);
  public final InMemoryImages images = new InMemoryImages(unitOfWork);
  public final InMemoryArtworkStore artworks = new InMemoryArtworkStore();
  public final InMemoryAuditTrail trail = new InMemoryAuditTrail(unitOfWork);
  public final InMemoryPseudonyms pseudonyms = new InMemoryPseudonyms(unitOfWork);
  public final InMemoryNotices notices = new InMemoryNotices(unitOfWork, accounts);
  public final InMemoryAcceptances acceptances = new InMemoryAcceptances(unitOfWork);
  public final InMemoryNoticePreferences noticePreferences =
      new InMemoryNoticePreferences(unitOfWork);
  public final InMemoryTreeHeads heads = new InMemoryTreeHeads(unitOfWork);
  public final InMemoryKeptHead keptHead = new InMemoryKeptHead();
  public final InMemoryReceipts receipts = new InMemoryReceipts(unitOfWork);
  public final ThrowawaySigner signer = new ThrowawaySigner("example.org/log");
  public final InMemoryPaintingQueue queue = new InMemoryPaintingQueue(unitOfWork);
  public final InMemoryRegisters registers = new InMemoryRegisters(unitOfWork);
  public final InMemoryStudio studio = new InMemoryStudio();
  public final FastPasswordProtection protection = new FastPasswordProtection();
  public final SettableClock clock = new SettableClock(Moments.NOON);

  /** All of it as the use cases know it. */
  public Ports ports() {
    return new Ports(
        accounts,
        sessions,
        consents,
        restrictions,
        objections,
        profiles,
        rightsRequests,
        inquiries,
        photos,
        vault,
        readings,
        generations,
        images,
        artworks,
        trail,
        pseudonyms,
        notices,
        acceptances,
        noticePreferences,
        queue,
        registers.ports(),
        unitOfWork,
        studio,
        protection,
        new RandomSecretTokens(),
        new SequentialIds(),
        clock,
        Fresh::uuid,
        heads,
        keptHead,
        signer,
        receipts);
  }
}
