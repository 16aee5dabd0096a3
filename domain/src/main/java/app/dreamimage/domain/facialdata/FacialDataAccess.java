package app.dreamimage.domain.facialdata;

/**
 * The capability to read facial data. Each way to obtain one is a factory that can be searched for,
 * and each factory has one place from which it may be called (checked by the architecture test).
 */
public final class FacialDataAccess {

  private static final FacialDataAccess IN_THE_STUDIO = new FacialDataAccess();
  private static final FacialDataAccess FOR_ITS_OWNER = new FacialDataAccess();

  private FacialDataAccess() {}

  /** Access inside the studio process, which is handed a photo only with a consented order. */
  public static FacialDataAccess inTheStudio() {
    return IN_THE_STUDIO;
  }

  /** Access to pictures that the person at the command line named: they are theirs. */
  public static FacialDataAccess forItsOwner() {
    return FOR_ITS_OWNER;
  }

  /** Does nothing but fail on null, so that readers cannot be handed an absent capability. */
  void require() {}
}
