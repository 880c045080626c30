package org.spona.cooperation.protocol;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.EventConsumer;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.findable.Findable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notices that a provision says something else or is no more, and starts a review of what cites it. The service of regulations announces the articles
 * of its acts as findables of the kind {@value #PROVISION}; of their text a fingerprint is kept, so that only a change of it counts.
 */
@Component
class ProvisionChanges {

    static final String PROVISION = "provision";

    private final Protocols protocols;
    private final JdbcClient database;
    private final Clock clock;

    ProvisionChanges(Protocols protocols, JdbcClient database, Clock clock) {
        this.protocols = protocols;
        this.database = database;
        this.clock = clock;
    }

    /** Listens to what the service of regulations announces. */
    @Configuration(proxyBeanMethods = false)
    static class Listening {

        @Bean
        EventConsumer provisionChangesConsumer(ProvisionChanges changes) {
            return EventConsumer.once("provision-changes", List.of(Findable.TOPIC), changes::on);
        }
    }

    private void on(IncomingEvent event) {
        Findable findable = event.dataAs(Findable.class);
        if (findable.kind().name().equals(PROVISION)) {
            announced(findable);
        }
    }

    /** Keeps what a provision says now; what cites it is due for a review if it said something else before. */
    void announced(Findable provision) {
        String fingerprint = fingerprint(provision.content());
        Optional<String> before = database.sql(
                        "select fingerprint from provision_fingerprint where wid = ? and version < ? for update")
                .params(provision.id(), provision.version())
                .query(String.class)
                .optional();
        database.sql("""
                        insert into provision_fingerprint as known (wid, version, fingerprint) values (:wid, :version, :fingerprint)
                        on conflict (wid) do update set version = excluded.version, fingerprint = excluded.fingerprint
                        where known.version < excluded.version""")
                .param("wid", provision.id())
                .param("version", provision.version())
                .param("fingerprint", fingerprint)
                .update();
        if (before.filter(known -> !known.equals(fingerprint)).isPresent()) {
            review(provision.id());
        }
    }

    private void review(UUID wid) {
        for (Protocol protocol : protocols.lockCiting(wid.toString())) {
            String place = protocol.content().provisions().stream()
                    .filter(cited -> cited.wid().filter(wid::equals).isPresent())
                    .map(CitedProvision::place)
                    .findFirst()
                    .orElse("");
            protocol.provisionChanged(place, LocalDate.now(clock), clock.instant());
            protocols.saveAndFlush(protocol);
        }
    }

    /** Of the text alone: that the act is called otherwise changes nothing of what an article says. */
    private static String fingerprint(Findable.@Nullable Content content) {
        if (content == null) {
            return "";
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(content.text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing); // every Java has SHA-256
        }
    }
}
