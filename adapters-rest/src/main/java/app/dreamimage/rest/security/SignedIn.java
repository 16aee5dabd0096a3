package app.dreamimage.rest.security;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.SessionId;
import io.swagger.v3.oas.annotations.Hidden;

/** Who asks: taken from the session that the request was authenticated with. */
@Hidden
public record SignedIn(AccountId account, SessionId session) {}
