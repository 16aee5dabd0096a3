package app.dreamimage.domain.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import app.dreamimage.domain.usage.DeviceClass.Browser;
import app.dreamimage.domain.usage.DeviceClass.Form;
import app.dreamimage.domain.usage.DeviceClass.Platform;
import java.util.Arrays;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Proves(Clause.DEVICE_DATA_IS_ANONYMISED)
final class DeviceClassTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/126.0.0.0 Mobile Safari/537.36 | PHONE | ANDROID | CHROME
          Mozilla/5.0 (Linux; Android 13; SM-X906C) AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36 | TABLET | ANDROID | CHROME
          Mozilla/5.0 (Android 14; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0 | PHONE | ANDROID | FIREFOX
          Mozilla/5.0 (Linux; Android 10) Chrome/126.0.0.0 Mobile Safari/537.36 EdgA/126.0.0.0 | PHONE | ANDROID | EDGE
          Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile/15E148 Safari/604.1 | PHONE | IOS | SAFARI
          Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) Version/17.5 Mobile/15E148 Safari/604.1 | TABLET | IOS | SAFARI
          Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) CriOS/126.0.0.0 Mobile/15E148 Safari/604.1 | PHONE | IOS | CHROME
          Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) FxiOS/127.0 Mobile/15E148 Safari/605.1.15 | PHONE | IOS | FIREFOX
          Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) EdgiOS/126.0 Mobile/15E148 Safari/605.1.15 | PHONE | IOS | EDGE
          Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0 | COMPUTER | WINDOWS | EDGE
          Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:127.0) Gecko/20100101 Firefox/127.0 | COMPUTER | WINDOWS | FIREFOX
          Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) Version/17.5 Safari/605.1.15 | COMPUTER | MACOS | SAFARI
          Mozilla/5.0 (X11; Linux x86_64) Chrome/126.0.0.0 Safari/537.36 | COMPUTER | LINUX | CHROME
          curl/8.5.0 | UNKNOWN | UNKNOWN | UNKNOWN
          192.168.0.1 | UNKNOWN | UNKNOWN | UNKNOWN
          """)
  void a_device_is_put_among_millions_of_its_kind(
      String userAgent, Form form, Platform platform, Browser browser) {
    assertEquals(new DeviceClass(form, platform, browser), DeviceClass.of(userAgent));
  }

  @Test
  void whatever_a_device_says_there_are_few_classes() {
    SplittableRandom random = new SplittableRandom(7);
    Set<DeviceClass> classes =
        random
            .ints(5_000)
            .mapToObj(number -> "Android Mobile Chrome/" + number + " (" + number + ")")
            .map(DeviceClass::of)
            .collect(Collectors.toSet());

    assertEquals(Set.of(new DeviceClass(Form.PHONE, Platform.ANDROID, Browser.CHROME)), classes);
    assertEquals(DeviceClass.UNKNOWN, DeviceClass.of(""));
    assertEquals(
        new DeviceClass(Form.UNKNOWN, Platform.UNKNOWN, Browser.UNKNOWN), DeviceClass.UNKNOWN);
  }

  @Test
  void a_class_consists_of_members_of_closed_sets() {
    assertEquals(
        Set.of(Form.class, Platform.class, Browser.class),
        Arrays.stream(DeviceClass.class.getRecordComponents())
            .map(component -> component.getType())
            .collect(Collectors.toSet()));
    assertThrows(
        NullPointerException.class, () -> new DeviceClass(null, Platform.IOS, Browser.SAFARI));
    assertThrows(
        NullPointerException.class, () -> new DeviceClass(Form.PHONE, null, Browser.SAFARI));
    assertThrows(NullPointerException.class, () -> new DeviceClass(Form.PHONE, Platform.IOS, null));
  }
}
