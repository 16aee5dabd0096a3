package app.dreamimage.rest.account;

import app.dreamimage.application.account.SignUp;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.Password;
import app.dreamimage.domain.account.Region;
import app.dreamimage.domain.account.Username;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.rest.problem.JsonFields;
import io.micronaut.json.tree.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person sends to open an account. The birth date is judged and thrown away. */
@Schema(name = "SignUp")
record SignUpRequest(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "name@example.org") String email,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String username,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, minLength = 10, maxLength = 128)
        String password,
    @Schema(
            requiredMode = Schema.RequiredMode.REQUIRED,
            format = "date",
            description = "Judged once and thrown away.")
        String birthDate,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "EUROPEAN_ECONOMIC_AREA")
        String region) {

  static SignUp.Command read(@Nullable JsonNode body) {
    JsonFields fields = JsonFields.of(body);
    var email = fields.text("email", EmailAddress::new);
    var username = fields.text("username", Username::new);
    var password = fields.text("password", text -> Password.chosen(text.toCharArray()));
    var birthDate = fields.text("birthDate", SignUpRequest::date);
    var region = fields.text("region", SignUpRequest::region);
    fields.requireValid();
    return new SignUp.Command(
        email.value(), username.value(), password.value(), birthDate.value(), region.value());
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new InvalidValue("birthDate", "a date such as 2000-01-31");
    }
  }

  private static Region region(String text) {
    return Arrays.stream(Region.values())
        .filter(region -> region.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValue(
                    "region",
                    "one of "
                        + Arrays.stream(Region.values())
                            .map(Region::name)
                            .collect(Collectors.joining(", "))));
  }
}
