package app.dreamimage.rest.consent;

import app.dreamimage.application.consent.DecideConsent;
import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.consent.Purpose;
import app.dreamimage.domain.policy.InvalidValue;
import app.dreamimage.domain.policy.PolicyVersion;
import app.dreamimage.rest.problem.JsonFields;
import io.micronaut.json.tree.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides about a purpose, and the version of the policy they were shown.
 *
 * @param language in which they were shown it; English if nothing is said
 */
@Schema(name = "ConsentDecision")
record ConsentRequest(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) boolean granted,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "1.0") String policyVersion,
    @Schema(
            type = "string",
            allowableValues = {"en", "zh-CN"})
        @Nullable String language) {

  static DecideConsent.Command read(AccountId account, Purpose purpose, @Nullable JsonNode body) {
    JsonFields fields = JsonFields.of(body);
    var granted = fields.truth("granted");
    var version = fields.text("policyVersion", PolicyVersion::parse);
    var language = fields.textIfThere("language", ConsentRequest::language, Locale.ENGLISH);
    fields.requireValid();
    return new DecideConsent.Command(
        account, purpose, granted.value(), version.value(), Optional.of(language.value()));
  }

  private static Locale language(String tag) {
    return switch (tag) {
      case "en" -> Locale.ENGLISH;
      case "zh-CN" -> Locale.SIMPLIFIED_CHINESE;
      default -> throw new InvalidValue("language", "en or zh-CN");
    };
  }
}
