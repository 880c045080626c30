package org.spona.gateway.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spona.gateway.Browser;
import org.spona.gateway.Neighbour;
import org.spona.gateway.RunningGateway;
import org.spona.infra.servers.SharedServers;

class SecurityHeadersTest {

    private final RunningGateway gateway = RunningGateway.shared();
    private final Browser browser = gateway.browser();

    @Test
    void comeOnceWithEveryAnswer() {
        Browser officer = gateway.browser().signedIn();
        gateway.neighbour().answers(exchange -> {
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            Neighbour.answer(exchange, 200, "text/html", "<p>Zdravo</p>");
        });
        protects(officer.get("/practices"));
        protects(officer.get("/nowhere"));
        protects(browser.get("/practices"));
        protects(browser.get("/practices", "HX-Request", "true"));
        protects(browser.get("/api/v1/practices"));
        protects(browser.get("/robots.txt"));
        protects(browser.send("POST", "/sign-out", BodyPublishers.noBody()));
    }

    @Test
    void pagesAreNotKept() {
        Browser officer = gateway.browser().signedIn();
        gateway.neighbour().greets();
        assertThat(officer.get("/practices").headers().allValues("Cache-Control"))
                .containsExactly("no-store");
        assertThat(browser.get("/practices").headers().allValues("Cache-Control"))
                .containsExactly("no-store");
    }

    /** A request's own word on its scheme is not believed. */
    @Test
    void httpsIsNotAskedForWhereItIsNotSpoken() {
        assertThat(browser.get("/robots.txt", "X-Forwarded-Proto", "https")
                        .headers()
                        .firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    private static void protects(HttpResponse<String> answer) {
        List<String> policies = answer.headers().allValues("Content-Security-Policy");
        assertThat(policies).hasSize(1);
        assertThat(policies.getFirst())
                .contains("default-src 'none'")
                .contains("script-src 'self'")
                .contains("frame-ancestors 'none'")
                .contains("form-action 'self' " + SharedServers.keycloak().uri() + ";")
                .doesNotContain("unsafe");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(answer.headers().allValues("Permissions-Policy")).hasSize(1);
        assertThat(answer.headers().allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(answer.headers().allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
    }
}
