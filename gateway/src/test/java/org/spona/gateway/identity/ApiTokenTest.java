package org.spona.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.gateway.Browser;
import org.spona.gateway.IdentityAdmin;
import org.spona.gateway.RunningGateway;

class ApiTokenTest {

    private final RunningGateway gateway = RunningGateway.shared();
    private final Browser client = gateway.browser();

    @BeforeEach
    void greet() {
        gateway.neighbour().greets();
    }

    @Test
    void isPassedOnAndMakesNoSession() {
        String token = IdentityAdmin.apiToken();
        HttpResponse<String> answer = ask("/api/v1/practices", token);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(gateway.neighbour().received().header("Authorization")).isEqualTo("Bearer " + token);
    }

    @Test
    void isRefusedWhenItWasIssuedForOthers() {
        refuses(IdentityAdmin.tokenForOthers());
    }

    @Test
    void isRefusedWhenItWasAltered() {
        String token = IdentityAdmin.apiToken();
        refuses(token.substring(0, token.length() - 4) + "AAAA");
        refuses("no.token.atall");
    }

    @Test
    void opensNoPages() {
        assertThat(ask("/practices", IdentityAdmin.apiToken()).statusCode()).isEqualTo(302);
    }

    private void refuses(String token) {
        HttpResponse<String> answer = ask("/api/v1/practices", token);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer error=\"invalid_token\"");
        assertThat(answer.body()).contains("urn:spona:error:invalid-token");
        assertThat(gateway.neighbour().waiting()).isZero();
    }

    private HttpResponse<String> ask(String address, String token) {
        return client.get(address, "Authorization", "Bearer " + token);
    }
}
