package app.dreamimage.application.inmemory;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.application.RestrictionsAndObjections;
import app.dreamimage.application.StandingObjections;
import app.dreamimage.application.account.Authenticate;
import app.dreamimage.application.account.CloseAccount;
import app.dreamimage.application.account.EndSession;
import app.dreamimage.application.account.HeldAccount;
import app.dreamimage.application.account.HeldProfile;
import app.dreamimage.application.account.HeldSessions;
import app.dreamimage.application.account.HeldUnderAgeReports;
import app.dreamimage.application.account.SeeAccount;
import app.dreamimage.application.account.SeeSessions;
import app.dreamimage.application.account.SignIn;
import app.dreamimage.application.account.SignUp;
import app.dreamimage.application.audit.AcceptCut;
import app.dreamimage.application.audit.AuditRecorder;
import app.dreamimage.application.audit.FetchReceipt;
import app.dreamimage.application.audit.HeldReceipts;
import app.dreamimage.application.audit.LastHeadSigning;
import app.dreamimage.application.audit.ReceiptSealing;
import app.dreamimage.application.audit.SeeReceipts;
import app.dreamimage.application.audit.SignTreeHead;
import app.dreamimage.application.audit.VerifyAuditTrail;
import app.dreamimage.application.consent.DecideConsent;
import app.dreamimage.application.consent.HeldConsents;
import app.dreamimage.application.consent.SeeConsents;
import app.dreamimage.application.disclosure.HeldDisclosures;
import app.dreamimage.application.disclosure.HeldLegalOrders;
import app.dreamimage.application.disclosure.HeldMergerNotices;
import app.dreamimage.application.facialdata.EraseFacialData;
import app.dreamimage.application.facialdata.HeldFacialData;
import app.dreamimage.application.facialdata.LastSweep;
import app.dreamimage.application.facialdata.SeeFacialData;
import app.dreamimage.application.facialdata.SweepFacialData;
import app.dreamimage.application.generation.CallOffGenerations;
import app.dreamimage.application.generation.CancelGeneration;
import app.dreamimage.application.generation.DeleteImage;
import app.dreamimage.application.generation.FetchImage;
import app.dreamimage.application.generation.FindOrder;
import app.dreamimage.application.generation.GenerationEnding;
import app.dreamimage.application.generation.HeldGenerations;
import app.dreamimage.application.generation.HeldImages;
import app.dreamimage.application.generation.PaintGeneration;
import app.dreamimage.application.generation.PaintingPace;
import app.dreamimage.application.generation.PaintingsUnderWay;
import app.dreamimage.application.generation.ProgressFeed;
import app.dreamimage.application.generation.RecentShortfalls;
import app.dreamimage.application.generation.ReleaseFacialData;
import app.dreamimage.application.generation.RequestGeneration;
import app.dreamimage.application.generation.SeeGeneration;
import app.dreamimage.application.generation.SeeGenerations;
import app.dreamimage.application.generation.SeeImage;
import app.dreamimage.application.generation.SeeImages;
import app.dreamimage.application.generation.SweepLeftovers;
import app.dreamimage.application.generation.UploadsUnderWay;
import app.dreamimage.application.notice.AcceptUpdateByUse;
import app.dreamimage.application.notice.HeldAcceptances;
import app.dreamimage.application.notice.HeldNoticePreferences;
import app.dreamimage.application.notice.HeldNotices;
import app.dreamimage.application.notice.MailsUnderWay;
import app.dreamimage.application.notice.NotifyPerson;
import app.dreamimage.application.policy.SeePromises;
import app.dreamimage.application.rights.HeldObjections;
import app.dreamimage.application.rights.HeldRestriction;
import app.dreamimage.application.rights.HeldRightsRequests;
import app.dreamimage.application.rights.WatchDeadlines;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.account.SessionLifetime;
import app.dreamimage.domain.facialdata.PhotoLimits;
import app.dreamimage.domain.generation.QueueLimits;
import app.dreamimage.domain.policy.PolicyHistory;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Every use case of one process, put together over ports: what is in here is gone with it. */
public final class UseCases {

  /** The regions that are served. */
  public static final Set<Region> SERVED =
      Set.of(Region.EUROPEAN_ECONOMIC_AREA, Region.UNITED_KINGDOM);

  /** What a photo may measure: little, so that the limits are reached quickly. */
  public static final PhotoLimits PHOTO_LIMITS = new PhotoLimits(200_000, 1_000_000);

  /** What may wait. */
  public static final QueueLimits QUEUE_LIMITS = new QueueLimits(3, 2);

  /** How long a person stays signed in. */
  public static final SessionLifetime SESSION_LIFETIME = new SessionLifetime(Duration.ofDays(30));

  /** The policy and how it came to be. */
  public static final PolicyHistory POLICY = PolicyHistory.ofThisService();

  public final ProgressFeed feed = new ProgressFeed();
  public final PaintingPace pace = new PaintingPace(Duration.ofSeconds(6));
  public final UploadsUnderWay uploads = new UploadsUnderWay();
  public final MailsUnderWay mails = new MailsUnderWay(Duration.ofSeconds(30));
  public final LastSweep lastSweep = new LastSweep();
  public final LastHeadSigning lastHeadSigning = new LastHeadSigning();
  public final RecentShortfalls shortfalls;
  public final PaintingsUnderWay paintings;
  public final AuditRecorder audit;
  public final GenerationEnding ending;
  public final CallOffGenerations callOff;
  public final PolicyHistory policy;
  public final RestrictionsAndObjections limits;
  public final StandingObjections objections;
  public final NotifyPerson notifyPerson;
  public final WatchDeadlines watchDeadlines;

  public final AcceptCut acceptCut;
  public final SignTreeHead signTreeHead;
  public final VerifyAuditTrail verifyAuditTrail;
  public final SeeReceipts seeReceipts;
  public final FetchReceipt fetchReceipt;
  public final SignUp signUp;
  public final SignIn signIn;
  public final Authenticate authenticate;
  public final EndSession endSession;
  public final SeeAccount seeAccount;
  public final SeeSessions seeSessions;
  public final List<PersonalDataHolder> holders;
  public final CloseAccount closeAccount;
  public final DecideConsent decideConsent;
  public final SeeConsents seeConsents;
  public final EraseFacialData eraseFacialData;
  public final SeeFacialData seeFacialData;
  public final SweepFacialData sweepFacialData;
  public final FindOrder findOrder;
  public final RequestGeneration requestGeneration;
  public final PaintGeneration paintGeneration;
  public final CancelGeneration cancelGeneration;
  public final SeeGeneration seeGeneration;
  public final SeeGenerations seeGenerations;
  public final SeeImage seeImage;
  public final SeeImages seeImages;
  public final FetchImage fetchImage;
  public final DeleteImage deleteImage;
  public final SweepLeftovers sweepLeftovers;
  public final SeePromises seePromises;

  /** The use cases of a process that shares its database with no other. */
  public UseCases(Ports at) {
    this(at, POLICY);
  }

  /** The same under another policy. */
  public UseCases(Ports at, PolicyHistory policy) {
    this(at, policy, Duration.ZERO, Duration.ofSeconds(30));
  }

  /**
   * The use cases of a process.
   *
   * @param longestForeignUpload how long an unknown upload may be another process's
   * @param patience how long a caller-off waits for the studio
   */
  public UseCases(Ports at, Duration longestForeignUpload, Duration patience) {
    this(at, POLICY, longestForeignUpload, patience);
  }

  private UseCases(
      Ports at, PolicyHistory policy, Duration longestForeignUpload, Duration patience) {
    this.policy = policy;
    paintings = new PaintingsUnderWay(patience);
    shortfalls = new RecentShortfalls(at.clock(), () -> MILLISECONDS.toNanos(at.clock().millis()));
    audit = new AuditRecorder(at.trail(), at.pseudonyms(), at.salts(), at.clock(), policy);
    signTreeHead =
        new SignTreeHead(at.trail(), at.heads(), at.keptHead(), at.signer(), lastHeadSigning);
    verifyAuditTrail =
        new VerifyAuditTrail(at.trail(), at.heads(), at.keptHead(), at.signer().key());
    acceptCut =
        new AcceptCut(
            at.trail(),
            at.heads(),
            at.keptHead(),
            at.signer(),
            signTreeHead,
            audit,
            at.unitOfWork());
    ReceiptSealing sealing = new ReceiptSealing(at.trail(), at.heads(), signTreeHead, at.signer());
    seeReceipts = new SeeReceipts(at.receipts());
    fetchReceipt = new FetchReceipt(at.receipts(), sealing);
    ending =
        new GenerationEnding(
            at.accounts(),
            at.generations(),
            at.images(),
            at.photos(),
            at.vault(),
            at.receipts(),
            feed,
            audit,
            at.unitOfWork(),
            at.clock());
    callOff = new CallOffGenerations(at.generations(), at.photos(), paintings, uploads, ending);

    limits = new RestrictionsAndObjections(at.restrictions(), at.objections());
    objections =
        (purpose, person) -> limits.allow(person, purpose).fold(allowed -> false, no -> true);
    notifyPerson =
        new NotifyPerson(
            at.accounts(),
            at.notices(),
            at.noticePreferences(),
            objections,
            audit,
            at.unitOfWork(),
            at.ids(),
            at.clock());
    watchDeadlines = new WatchDeadlines(at.rightsRequests(), at.inquiries(), at.clock());

    signUp =
        new SignUp(
            at.accounts(),
            at.pseudonyms(),
            at.protection(),
            audit,
            at.unitOfWork(),
            at.ids(),
            at.clock(),
            policy,
            SERVED);
    signIn =
        new SignIn(
            at.accounts(),
            at.sessions(),
            at.protection(),
            at.tokens(),
            audit,
            at.unitOfWork(),
            at.ids(),
            at.clock(),
            SESSION_LIFETIME);
    authenticate =
        new Authenticate(
            at.sessions(),
            at.tokens(),
            new AcceptUpdateByUse(
                policy,
                at.accounts(),
                at.notices(),
                at.acceptances(),
                audit,
                at.unitOfWork(),
                at.clock()),
            at.clock());
    endSession = new EndSession(at.sessions(), at.unitOfWork());
    seeAccount = new SeeAccount(at.accounts());
    seeSessions = new SeeSessions(at.sessions(), at.clock());
    holders =
        List.of(
            new HeldAccount(at.accounts(), at.pseudonyms()),
            new HeldSessions(at.sessions()),
            new HeldConsents(at.consents()),
            new HeldProfile(at.profiles()),
            new HeldRestriction(at.restrictions()),
            new HeldObjections(at.objections()),
            new HeldRightsRequests(at.rightsRequests()),
            new HeldFacialData(at.photos(), at.clock(), policy),
            new HeldGenerations(at.generations(), at.queue()),
            new HeldImages(at.images(), at.artworks()),
            new HeldUnderAgeReports(at.registers().underAgeReports()),
            new HeldDisclosures(at.registers().disclosures(), at.clock()),
            new HeldLegalOrders(at.registers().legalOrders(), at.clock()),
            new HeldMergerNotices(at.registers().mergers()),
            new HeldNotices(at.notices()),
            new HeldAcceptances(at.acceptances()),
            new HeldNoticePreferences(at.noticePreferences()),
            new HeldReceipts(at.receipts()));
    closeAccount =
        new CloseAccount(
            at.accounts(),
            at.photos(),
            at.generations(),
            at.receipts(),
            holders,
            callOff,
            mails,
            audit,
            sealing,
            at.unitOfWork());
    decideConsent =
        new DecideConsent(
            at.accounts(), at.consents(), callOff, audit, at.unitOfWork(), at.clock(), policy);
    seeConsents = new SeeConsents(at.consents());
    eraseFacialData = new EraseFacialData(callOff);
    seeFacialData = new SeeFacialData(at.photos(), at.clock(), policy);
    sweepFacialData =
        new SweepFacialData(
            at.photos(),
            at.vault(),
            at.generations(),
            uploads,
            new ReleaseFacialData(at.generations(), paintings, ending),
            audit,
            lastSweep,
            at.clock(),
            at.readings(),
            policy,
            longestForeignUpload);
    findOrder = new FindOrder(at.generations(), at.clock());
    requestGeneration =
        new RequestGeneration(
            at.accounts(),
            at.consents(),
            limits,
            at.photos(),
            at.vault(),
            at.generations(),
            at.queue(),
            uploads,
            ending,
            audit,
            at.unitOfWork(),
            at.ids(),
            at.salts(),
            at.clock(),
            policy,
            PHOTO_LIMITS,
            QUEUE_LIMITS);
    paintGeneration =
        new PaintGeneration(
            at.generations(),
            at.consents(),
            limits,
            at.vault(),
            at.studio(),
            at.artworks(),
            at.images(),
            paintings,
            ending,
            feed,
            pace,
            shortfalls,
            audit,
            at.unitOfWork(),
            at.ids(),
            at.clock(),
            policy);
    cancelGeneration = new CancelGeneration(at.generations(), callOff);
    seeGeneration =
        new SeeGeneration(
            at.generations(), at.images(), feed, pace, shortfalls, at.clock(), policy);
    seeGenerations = new SeeGenerations(at.generations(), seeGeneration);
    seeImage = new SeeImage(at.images());
    seeImages = new SeeImages(at.images());
    fetchImage = new FetchImage(seeImage, at.artworks());
    deleteImage =
        new DeleteImage(
            at.accounts(),
            seeImage,
            at.images(),
            at.generations(),
            at.profiles(),
            at.artworks(),
            audit,
            at.unitOfWork());
    sweepLeftovers =
        new SweepLeftovers(
            at.artworks(), at.images(), at.generations(), at.sessions(), paintings, at.clock());
    seePromises = new SeePromises(at.photos(), lastSweep, watchDeadlines, at.clock(), policy);
  }
}
