package org.spona.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.time.Duration;
import org.spona.gateway.request.AccessLog;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Finds the token that goes with a request: an API client's own, or that of the session, renewed long before it ends.
 * While the identity server is away the old one serves as long as it is good; when the identity server refuses to renew
 * it, the session ends here too.
 */
@Component
public class PersonAccess {

    /** For the way to the service, and for its clock. */
    private static final Duration USABLE = Duration.ofSeconds(5);

    private final SessionTokens session;
    private final TokenRenewal renewal;
    private final Duration renewBefore;

    PersonAccess(SessionTokens session, TokenRenewal renewal, IdentityProperties identity) {
        this.session = session;
        this.renewal = renewal;
        this.renewBefore = identity.renewBefore();
    }

    /** Whether and as whom this request may go to a service; the access log learns who asks. */
    public Access of(HttpServletRequest request) {
        Access access = find(request);
        if (access instanceof Access.Granted(var token, String person)) {
            AccessLog.actor(request, person);
        }
        return access;
    }

    private Access find(HttpServletRequest request) {
        Principal person = request.getUserPrincipal();
        if (person instanceof JwtAuthenticationToken client) {
            return new Access.Granted(client.getToken().getTokenValue(), client.getName());
        }
        var tokens = session.find(request);
        return person == null || tokens.isEmpty()
                ? new Access.SignInNeeded()
                : ofSession(request, person.getName(), tokens.get());
    }

    private Access ofSession(HttpServletRequest request, String person, Tokens tokens) {
        if (tokens.lasts(renewBefore)) {
            return new Access.Granted(tokens.access(), person);
        }
        return switch (renewal.renew(tokens)) {
            case TokenRenewal.Outcome.Renewed(Tokens renewed) -> {
                session.keep(renewed, request);
                yield new Access.Granted(renewed.access(), person);
            }
            case TokenRenewal.Outcome.Refused() -> {
                end(request);
                yield new Access.SignInNeeded();
            }
            case TokenRenewal.Outcome.Away() ->
                tokens.lasts(USABLE) ? new Access.Granted(tokens.access(), person) : new Access.SignInAway();
        };
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
