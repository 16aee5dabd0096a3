package app.dreamimage.domain.usage;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.util.Locale;

/**
 * What kind of device a person uses, so coarsely that millions share it: no model, no version and
 * no address. Whatever else a device says about itself ends here.
 */
@Enforces(Clause.DEVICE_DATA_IS_ANONYMISED)
public record DeviceClass(Form form, Platform platform, Browser browser) {

  /** What it looks like. */
  public enum Form {
    PHONE,
    TABLET,
    COMPUTER,
    UNKNOWN
  }

  /** The family of its operating system. */
  public enum Platform {
    ANDROID,
    IOS,
    WINDOWS,
    MACOS,
    LINUX,
    UNKNOWN
  }

  /** The family of the browser. */
  public enum Browser {
    CHROME,
    EDGE,
    FIREFOX,
    SAFARI,
    UNKNOWN
  }

  /** A device of which nothing is known, or nothing is to be kept. */
  public static final DeviceClass UNKNOWN =
      new DeviceClass(Form.UNKNOWN, Platform.UNKNOWN, Browser.UNKNOWN);

  public DeviceClass {
    requireNonNull(form, "form");
    requireNonNull(platform, "platform");
    requireNonNull(browser, "browser");
  }

  /**
   * The class of a device, by what it says in a User-Agent header (RFC 9110, 10.1.5). Whatever the
   * text is, it answers and keeps nothing of it.
   */
  public static DeviceClass of(String userAgent) {
    String text = userAgent.toLowerCase(Locale.ROOT);
    Platform platform = platform(text);
    return new DeviceClass(form(text, platform), platform, browser(text));
  }

  private static Platform platform(String text) {
    // Android says that it is Linux, and an iPhone that it is like macOS.
    if (text.contains("android")) {
      return Platform.ANDROID;
    }
    if (text.contains("iphone") || text.contains("ipad")) {
      return Platform.IOS;
    }
    if (text.contains("windows")) {
      return Platform.WINDOWS;
    }
    if (text.contains("macintosh")) {
      return Platform.MACOS;
    }
    return text.contains("linux") ? Platform.LINUX : Platform.UNKNOWN;
  }

  private static Form form(String text, Platform platform) {
    if (platform == Platform.ANDROID) {
      return text.contains("mobile") ? Form.PHONE : Form.TABLET;
    }
    if (platform == Platform.IOS) {
      return text.contains("ipad") ? Form.TABLET : Form.PHONE;
    }
    return platform == Platform.UNKNOWN ? Form.UNKNOWN : Form.COMPUTER;
  }

  private static Browser browser(String text) {
    // Edge says that it is Chrome, and Chrome that it is Safari.
    if (text.contains("edg/") || text.contains("edga/") || text.contains("edgios/")) {
      return Browser.EDGE;
    }
    if (text.contains("firefox/") || text.contains("fxios/")) {
      return Browser.FIREFOX;
    }
    if (text.contains("chrome/") || text.contains("crios/")) {
      return Browser.CHROME;
    }
    return text.contains("safari/") ? Browser.SAFARI : Browser.UNKNOWN;
  }
}
