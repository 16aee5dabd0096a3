package app.dreamimage.domain.notice;

/** How a notice reached a person. */
public enum NoticeChannel {
  /** They were shown it while signed in. */
  IN_APP,
  /** It was handed to their mail provider. */
  EMAIL
}
