package app.dreamimage.domain.facialdata;

/** A photo could not be erased: a promise is about to be broken, and the sweeper must try again. */
public final class PhotoNotErased extends IllegalStateException {

  private static final long serialVersionUID = 1;

  PhotoNotErased(PhotoId photo) {
    super("the vault still holds photo " + photo.value());
  }
}
