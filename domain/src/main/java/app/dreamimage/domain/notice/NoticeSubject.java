package app.dreamimage.domain.notice;

import app.dreamimage.domain.policy.PolicyVersion;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a notice of its kind is about: a version of the policy, or the identity of an order, a
 * merger, a request or a piece of news. It holds no words.
 *
 * @param value {@code 2.0}, or a UUID (RFC 9562) in lower case
 */
public record NoticeSubject(String value) {

  private static final Pattern VERSION = Pattern.compile("\\d{1,4}\\.\\d{1,4}");
  private static final Pattern IDENTITY =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  public NoticeSubject {
    if (!VERSION.matcher(value).matches() && !IDENTITY.matcher(value).matches()) {
      throw new IllegalArgumentException("value: a version or an identity is accepted");
    }
  }

  /** A version of the policy. */
  public static NoticeSubject of(PolicyVersion version) {
    return new NoticeSubject(version.toString());
  }

  /** An order, a merger, a request or a piece of news. */
  public static NoticeSubject of(UUID identity) {
    return new NoticeSubject(identity.toString());
  }

  boolean isVersion() {
    return VERSION.matcher(value).matches();
  }
}
