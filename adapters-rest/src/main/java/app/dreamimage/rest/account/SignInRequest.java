package app.dreamimage.rest.account;

import app.dreamimage.application.account.SignIn;
import app.dreamimage.domain.account.EmailAddress;
import app.dreamimage.domain.account.Password;
import app.dreamimage.rest.problem.JsonFields;
import io.micronaut.json.tree.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person sends to sign in. */
@Schema(name = "SignIn")
record SignInRequest(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "name@example.org") String email,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String password) {

  static SignIn.Command read(@Nullable JsonNode body) {
    JsonFields fields = JsonFields.of(body);
    var email = fields.text("email", EmailAddress::new);
    var password = fields.text("password", text -> Password.offered(text.toCharArray()));
    fields.requireValid();
    return new SignIn.Command(email.value(), password.value());
  }
}
