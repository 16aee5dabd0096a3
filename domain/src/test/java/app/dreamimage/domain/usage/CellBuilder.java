package app.dreamimage.domain.usage;

import java.time.LocalDate;

/** Builds cells for tests: an order of an oil painting done on a phone, unless told otherwise. */
public final class CellBuilder {

  private static final DeviceClass PHONE =
      new DeviceClass(
          DeviceClass.Form.PHONE, DeviceClass.Platform.ANDROID, DeviceClass.Browser.CHROME);

  private UsagePeriod period = UsagePeriod.day(LocalDate.of(2026, 12, 1));
  private UsedFeature feature = UsedFeature.ORDERING;
  private UsageResult result = UsageResult.DONE;
  private DeviceClass device = PHONE;

  private CellBuilder() {}

  /** A cell. */
  public static CellBuilder aCell() {
    return new CellBuilder();
  }

  public CellBuilder on(String day) {
    period = UsagePeriod.day(LocalDate.parse(day));
    return this;
  }

  public CellBuilder in(UsagePeriod given) {
    period = given;
    return this;
  }

  public CellBuilder of(UsedFeature given) {
    feature = given;
    return this;
  }

  public CellBuilder ending(UsageResult given) {
    result = given;
    return this;
  }

  public CellBuilder from(DeviceClass given) {
    device = given;
    return this;
  }

  public UsageCell build() {
    return new UsageCell(period, feature, "oil", result, device);
  }
}
