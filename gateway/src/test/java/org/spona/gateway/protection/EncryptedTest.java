package org.spona.gateway.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.spona.gateway.RunningGateway;

/** Where browsers reach us over https, whoever ends it before us. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EncryptedTest {

    private final RunningGateway gateway = RunningGateway.start("spona.public-url=https://spona.example");

    @AfterAll
    void stop() {
        gateway.close();
    }

    @Test
    void cookieIsForThisHostAlone() {
        assertThat(gateway.browser()
                        .get("/sign-in")
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElseThrow())
                .startsWith("__Host-SPONA_SESSION=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void browsersAreToldToComeBackOverHttps() {
        assertThat(gateway.browser().get("/robots.txt").headers().firstValue("Strict-Transport-Security"))
                .contains("max-age=31536000 ; includeSubDomains");
    }
}
