package org.spona.gateway.relay;

import java.time.Duration;
import org.spona.gateway.OpenPaths;
import org.spona.gateway.identity.Access;
import org.spona.gateway.identity.PersonAccess;
import org.spona.gateway.identity.SignInEntryPoint;
import org.spona.gateway.refusal.Refusal;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Sends the person's token along, in place of whatever the request claims to be authorised by; to open paths, nobody's. */
@Component
class TokenRelay implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Duration RETRY = Duration.ofSeconds(15);

    private final PersonAccess people;
    private final SignInEntryPoint signIn;
    private final OpenPaths open;

    TokenRelay(PersonAccess people, SignInEntryPoint signIn, OpenPaths open) {
        this.people = people;
        this.signIn = signIn;
        this.open = open;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (open.contain(request.servletRequest())) {
            return next.handle(withoutToken(request));
        }
        return switch (people.of(request.servletRequest())) {
            case Access.Granted(String token, var person) -> next.handle(with(request, token));
            case Access.SignInNeeded() -> askToSignIn();
            case Access.SignInAway() -> Refused.with(Refusal.SIGN_IN_UNAVAILABLE, RETRY);
        };
    }

    private static ServerRequest with(ServerRequest request, String token) {
        return ServerRequest.from(request)
                .headers(headers -> headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token))
                .build();
    }

    private static ServerRequest withoutToken(ServerRequest request) {
        return ServerRequest.from(request)
                .headers(headers -> headers.remove(HttpHeaders.AUTHORIZATION))
                .build();
    }

    private ServerResponse askToSignIn() {
        return GatewayServerResponse.status(HttpStatus.UNAUTHORIZED).build((request, response) -> {
            signIn.ask(request, response);
            return null;
        });
    }
}
