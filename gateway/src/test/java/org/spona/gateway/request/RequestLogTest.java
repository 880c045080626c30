package org.spona.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.spona.gateway.Browser;
import org.spona.gateway.IdentityAdmin;
import org.spona.gateway.RunningGateway;

class RequestLogTest {

    @Test
    void namesRequestAndTraceAndNothingPersonal() {
        RunningGateway gateway = RunningGateway.shared();
        Browser browser = gateway.browser();
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        root.addAppender(log);
        String token = IdentityAdmin.apiToken();
        try {
            browser.signedIn();
            browser.get("/practices?q=ime-i-prezime");
            gateway.browser().get("/api/v1/practices?q=ime-i-prezime", "Authorization", "Bearer " + token);
            gateway.browser().get("/api/v1/practices", "Authorization", "Bearer " + token + "x");
        } finally {
            root.detachAppender(log);
        }
        List<ILoggingEvent> requests = log.list.stream()
                .filter(event -> event.getLoggerName().equals("org.spona.gateway.access"))
                .toList();
        assertThat(requests)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.getMDCPropertyMap()).containsKey("traceId"));
        assertThat(requests.stream()
                        .flatMap(event -> event.getKeyValuePairs().stream())
                        .map(pair -> pair.key + "=" + pair.value))
                .contains("url.path=/practices", "http.response.status_code=200", "http.response.status_code=401");
        String everything = log.list.stream()
                .map(event -> event.getFormattedMessage() + event.getKeyValuePairs() + event.getThrowableProxy())
                .collect(Collectors.joining("\n"));
        assertThat(everything)
                .doesNotContain("ime-i-prezime")
                .doesNotContain(token.substring(0, 20))
                .doesNotContain("bar.example")
                .doesNotContain("127.0.0.1");
    }
}
