package app.dreamimage.domain.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A region in which people live and in which their data stays (SECURE-1). */
public enum Region {
  /** Parts of the European Union lie in the Caribbean (TFEU Art. 355(1)). */
  EUROPEAN_ECONOMIC_AREA(ZoneId.of("America/Martinique")),
  UNITED_KINGDOM(ZoneId.of("Europe/London")),
  SWITZERLAND(ZoneId.of("Europe/Zurich")),
  MAINLAND_CHINA(ZoneId.of("Asia/Shanghai")),
  UNITED_STATES(ZoneId.of("Pacific/Pago_Pago")),
  CANADA(ZoneId.of("America/Vancouver")),
  JAPAN(ZoneId.of("Asia/Tokyo")),
  SINGAPORE(ZoneId.of("Asia/Singapore")),
  AUSTRALIA(ZoneId.of("Australia/Perth")),
  ELSEWHERE(ZoneOffset.ofHours(-12));

  private final ZoneId lastZone;

  Region(ZoneId lastZone) {
    this.lastZone = lastZone;
  }

  /**
   * The day it is everywhere in the region, that is in its westernmost time zone: a birthday has
   * come only when it has come for everybody there.
   */
  public LocalDate dayAt(Instant instant) {
    return LocalDate.ofInstant(instant, lastZone);
  }
}
