package app.dreamimage.rest.security;

import app.dreamimage.domain.account.AccountId;
import app.dreamimage.domain.account.SessionId;

/** Who asks: taken from the session that the request was authenticated with. */
public record SignedIn(AccountId account, SessionId session) {}
