package app.dreamimage.application.inmemory;

import app.dreamimage.application.Ids;
import app.dreamimage.application.UnitOfWork;
import app.dreamimage.domain.account.Accounts;
import app.dreamimage.domain.account.PasswordProtection;
import app.dreamimage.domain.account.Profiles;
import app.dreamimage.domain.account.SecretTokens;
import app.dreamimage.domain.account.Sessions;
import app.dreamimage.domain.audit.AuditTrail;
import app.dreamimage.domain.audit.KeptHead;
import app.dreamimage.domain.audit.Pseudonyms;
import app.dreamimage.domain.audit.Receipts;
import app.dreamimage.domain.audit.Salts;
import app.dreamimage.domain.audit.TreeHeadSigner;
import app.dreamimage.domain.audit.TreeHeads;
import app.dreamimage.domain.consent.Consents;
import app.dreamimage.domain.facialdata.ClockReadings;
import app.dreamimage.domain.facialdata.PhotoVault;
import app.dreamimage.domain.facialdata.Photos;
import app.dreamimage.domain.generation.ArtworkStore;
import app.dreamimage.domain.generation.Generations;
import app.dreamimage.domain.generation.Images;
import app.dreamimage.domain.generation.PaintingQueue;
import app.dreamimage.domain.generation.Studio;
import app.dreamimage.domain.notice.Acceptances;
import app.dreamimage.domain.notice.NoticePreferences;
import app.dreamimage.domain.notice.Notices;
import app.dreamimage.domain.rights.Inquiries;
import app.dreamimage.domain.rights.Objections;
import app.dreamimage.domain.rights.Restrictions;
import app.dreamimage.domain.rights.RightsRequests;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.util.concurrent.Callable;

/** Every driven port that the use cases need. */
public record Ports(
    Accounts accounts,
    Sessions sessions,
    Consents consents,
    Restrictions restrictions,
    Objections objections,
    Profiles profiles,
    RightsRequests rightsRequests,
    Inquiries inquiries,
    Photos photos,
    PhotoVault vault,
    ClockReadings readings,
    Generations generations,
    Images images,
    ArtworkStore artworks,
    AuditTrail trail,
    Pseudonyms pseudonyms,
    Notices notices,
    Acceptances acceptances,
    NoticePreferences noticePreferences,
    PaintingQueue queue,
    RegisterPorts registers,
    UnitOfWork unitOfWork,
    Studio studio,
    PasswordProtection protection,
    SecretTokens tokens,
    Ids ids,
    InstantSource clock,
    Salts salts,
    TreeHeads heads,
    KeptHead keptHead,
    TreeHeadSigner signer,
    Receipts receipts) {

  /** What stands between the use cases and their ports. */
  public interface Interceptor {

    /** Called in place of every call of a port; does it by {@code call}, or does not. */
    Object around(Method method, Object[] arguments, Callable<Object> call) throws Exception;
  }

  /** The same ports, all but those that keep nothing behind an interceptor. */
  public Ports behind(Interceptor interceptor) {
    return new Ports(
        behind(Accounts.class, accounts, interceptor),
        behind(Sessions.class, sessions, interceptor),
        behind(Consents.class, consents, interceptor),
        behind(Restrictions.class, restrictions, interceptor),
        behind(Objections.class, objections, interceptor),
        behind(Profiles.class, profiles, interceptor),
        behind(RightsRequests.class, rightsRequests, interceptor),
        behind(Inquiries.class, inquiries, interceptor),
        behind(Photos.class, photos, interceptor),
        behind(PhotoVault.class, vault, interceptor),
        behind(ClockReadings.class, readings, interceptor),
        behind(Generations.class, generations, interceptor),
        behind(Images.class, images, interceptor),
        behind(ArtworkStore.class, artworks, interceptor),
        behind(AuditTrail.class, trail, interceptor),
        behind(Pseudonyms.class, pseudonyms, interceptor),
        behind(Notices.class, notices, interceptor),
        behind(Acceptances.class, acceptances, interceptor),
        behind(NoticePreferences.class, noticePreferences, interceptor),
        behind(PaintingQueue.class, queue, interceptor),
        registers.behind(interceptor),
        behind(UnitOfWork.class, unitOfWork, interceptor),
        behind(Studio.class, studio, interceptor),
        protection,
        tokens,
        ids,
        clock,
        salts,
        behind(TreeHeads.class, heads, interceptor),
        behind(KeptHead.class, keptHead, interceptor),
        signer,
        behind(Receipts.class, receipts, interceptor));
  }

  static <T> T behind(Class<T> port, T real, Interceptor interceptor) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) ->
                interceptor.around(method, arguments, () -> call(real, method, arguments))));
  }

  private static Object call(Object real, Method method, Object[] arguments) throws Exception {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (Exception) e.getCause();
    }
  }
}
