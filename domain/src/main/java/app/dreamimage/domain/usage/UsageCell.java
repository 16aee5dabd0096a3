package app.dreamimage.domain.usage;

import static java.util.Objects.requireNonNull;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Enforces;
import java.util.regex.Pattern;

/**
 * What is counted together. Its parts are days, members of closed sets and the name of a style: no
 * account, no session, no address and no time of day, so that it can be joined to nobody.
 *
 * @param style lower-case words, such as {@code oil} or {@code pop-art}; {@code any} where no style
 *     is known
 */
@Enforces({Clause.INTERACTION_DATA_IDENTIFIES_NOBODY, Clause.DEVICE_DATA_IS_ANONYMISED})
public record UsageCell(
    UsagePeriod period, UsedFeature feature, String style, UsageResult result, DeviceClass device) {

  /** Stands for a style that is not known. */
  public static final String ANY_STYLE = "any";

  private static final Pattern STYLE = Pattern.compile("(?!.{21})[a-z]+(-[a-z]+)*");

  public UsageCell {
    requireNonNull(period, "period");
    requireNonNull(feature, "feature");
    requireNonNull(result, "result");
    requireNonNull(device, "device");
    if (!STYLE.matcher(style).matches()) {
      throw new IllegalArgumentException(
          "style: up to 20 lower-case letters and hyphens are accepted");
    }
  }

  /** The same without a device. */
  public UsageCell onAnyDevice() {
    return new UsageCell(period, feature, style, result, DeviceClass.UNKNOWN);
  }

  /** The same in the month that it lies in. */
  public UsageCell inItsMonth() {
    return new UsageCell(period.month(), feature, style, result, device);
  }
}
