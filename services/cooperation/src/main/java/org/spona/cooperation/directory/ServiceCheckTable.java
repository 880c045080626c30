package org.spona.cooperation.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.secret.SecretToken;
import org.spona.platform.tenancy.Ownership;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is asked whether an entry is still right, when, and what the answer was; seen by the organisation whose entry it is. Of links the digest is kept. */
@Component
class ServiceCheckTable {

    /** So long a link works. */
    static final int VALID_DAYS = 60;

    private final JdbcClient database;
    private final Clock clock;

    ServiceCheckTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is known of the checks of a service. */
    Optional<ServiceCheck> find(UUID serviceId) {
        return database.sql(
                        "select email, asked_on, answer, words, answered_at from service_check where service_id = ?")
                .param(serviceId)
                .query(new SimplePropertyRowMapper<>(ServiceCheck.class))
                .optional();
    }

    /** Keeps who is asked; nobody when it is empty. */
    void address(UUID serviceId, Ownership ownership, String email) {
        database.sql("""
                        insert into service_check (service_id, organisation_id, network_id, email)
                        values (:service, :organisation, :network, :email)
                        on conflict (service_id) do update set email = excluded.email""")
                .param("service", serviceId)
                .param("organisation", ownership.organisationId())
                .param("network", ownership.networkId())
                .param("email", email)
                .update();
    }

    /** Forgets it all, with a draft that is thrown away. */
    void forget(UUID serviceId) {
        database.sql("delete from service_check where service_id = ?")
                .param(serviceId)
                .update();
    }

    /**
     * The next published service of which nobody has said for so long whether it is right, and whose provider was not asked for so long; locked
     * for whoever works on it.
     */
    Optional<UUID> lockNextDue(LocalDate since) {
        return database.sql("""
                        select c.service_id from service_check c join local_service s on s.id = c.service_id
                        where s.status = 'PUBLISHED' and c.email <> ''
                            and (c.asked_on is null or c.asked_on <= :since) and (s.checked_on is null or s.checked_on <= :since)
                        order by c.asked_on nulls first, c.service_id limit 1 for update of c skip locked""")
                .param("since", since)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** The provider is asked today, by a link that nobody else has. */
    SecretToken ask(UUID serviceId, LocalDate today) {
        SecretToken token = SecretToken.random();
        database.sql("update service_check set asked_on = ? where service_id = ?")
                .params(today, serviceId)
                .update();
        database.sql("insert into service_check_link (digest, service_id, made_at) values (?, ?, ?)")
                .params(token.digest(), serviceId, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /** The service to which a link leads that still works. */
    Optional<UUID> findByLink(String secret) {
        return database.sql("select service_id from service_check_link where digest = ? and made_at > ?")
                .params(
                        new SecretToken(secret).digest(),
                        clock.instant().atOffset(ZoneOffset.UTC).minusDays(VALID_DAYS))
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** What the provider says. */
    void answer(UUID serviceId, ServiceCheck.@Nullable Answer answer, String words) {
        database.sql(
                        "update service_check set answer = :answer, words = :words, answered_at = :now where service_id = :service")
                .param("answer", answer == null ? null : answer.name())
                .param("words", words)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("service", serviceId)
                .update();
    }
}
