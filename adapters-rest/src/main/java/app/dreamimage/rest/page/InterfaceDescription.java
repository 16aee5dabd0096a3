package app.dreamimage.rest.page;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityScheme;

/** The head of the interface's description (OpenAPI). */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Dream Image Maker",
            version = "1",
            license = @License(name = "Apache-2.0"),
            description =
                "An artwork painted from a person's own photo, and a privacy policy kept by code."
                    + " Everything that is refused is answered with a problem document (RFC 9457)"
                    + " which names the clause of the policy, the fields that were not accepted, and"
                    + " what to do next. Programs sign in with POST /api/v1/session and send the"
                    + " token as a bearer token; without one of the two schemes only the resources"
                    + " that need no account answer."))
@SecurityScheme(name = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer")
@SecurityScheme(
    name = "cookie",
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.COOKIE,
    paramName = "dream_session",
    description = "For the page; requests that change something also carry X-Dream-Image: 1.")
final class InterfaceDescription {

  private InterfaceDescription() {}
}
