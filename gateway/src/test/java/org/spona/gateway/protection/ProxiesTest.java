package org.spona.gateway.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.spona.gateway.RunningGateway;

/** Whose word on the browser's address is believed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProxiesTest {

    private final RunningGateway gateway = RunningGateway.start("spona.limits.sign-in.requests=6");

    @AfterAll
    void stop() {
        gateway.close();
    }

    @Test
    void nobodysUnlessToldSo() {
        assertThat(IntStream.range(0, 8)
                        .map(attempt -> gateway.browser()
                                .get("/sign-in", "X-Forwarded-For", "10.9.0." + attempt)
                                .statusCode()))
                .contains(429);
    }
}
