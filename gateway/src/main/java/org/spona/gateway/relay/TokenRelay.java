package org.spona.gateway.relay;

import java.time.Duration;
import java.util.Optional;
import org.spona.gateway.OpenPaths;
import org.spona.gateway.identity.Access;
import org.spona.gateway.identity.PersonAccess;
import org.spona.gateway.identity.SignInEntryPoint;
import org.spona.gateway.refusal.Refusal;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Says which token goes with a request ({@link RequestHeaders} sends it): that of the person who asks; to open paths, and to what may be public, nobody's. */
@Component
class TokenRelay implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final String TOKEN = TokenRelay.class.getName() + ".token";
    private static final Duration RETRY = Duration.ofSeconds(15);

    private final PersonAccess people;
    private final SignInEntryPoint signIn;
    private final OpenPaths open;
    private final VisitorRelay visitors;

    TokenRelay(PersonAccess people, SignInEntryPoint signIn, OpenPaths open, VisitorRelay visitors) {
        this.people = people;
        this.signIn = signIn;
        this.open = open;
        this.visitors = visitors;
    }

    /** The token that goes with a request; empty when none does. */
    static Optional<String> token(ServerRequest request) {
        return Optional.ofNullable(request.attributes().get(TOKEN)).map(String.class::cast);
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (open.contain(request.servletRequest())) {
            return next.handle(request);
        }
        return switch (people.of(request.servletRequest())) {
            case Access.Granted(String token, var person) -> {
                request.attributes().put(TOKEN, token);
                yield next.handle(request);
            }
            case Access.SignInNeeded() -> visitors.relay(request, next).orElseGet(this::askToSignIn);
            case Access.SignInAway() -> Refused.with(Refusal.SIGN_IN_UNAVAILABLE, RETRY);
        };
    }

    private ServerResponse askToSignIn() {
        return GatewayServerResponse.status(HttpStatus.UNAUTHORIZED).build((request, response) -> {
            signIn.ask(request, response);
            return null;
        });
    }
}
