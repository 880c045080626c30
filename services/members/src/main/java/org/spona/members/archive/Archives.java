package org.spona.members.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.archive.ArchivePart;
import org.spona.platform.events.Outbox;
import org.spona.platform.problem.Refusal;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that is kept of a person, or is an organisation's: asked of every service by an event, collected here, and forgotten after some days.
 * Each has one archive at a time; who may fetch it is asked when it is fetched, and policies hold it too.
 */
@Service
@Transactional
@EnableConfigurationProperties(ArchiveProperties.class)
public class Archives {

    /** Parts in memory at once, of at most 400 KB each. */
    private static final int AT_ONCE = 4;

    private static final String OWNED = """
            from data_request r where r.organisation_id is not distinct from cast(:organisation as uuid)
                and (r.organisation_id is not null or r.person_id = :person)
            """;
    private static final String ARCHIVE = """
            select r.id, r.asked_at, not exists (select from unnest(string_to_array(:services, ',')) as asked (name)
                where not exists (select from data_part p where p.request_id = r.id and p.service = asked.name and p.last
                    and p.number = (select count(*) from data_part q where q.request_id = r.id and q.service = p.service))
                ) as ready
            """ + OWNED + " and r.asked_at > :since order by r.asked_at desc limit 1";

    private final JdbcClient database;
    private final Outbox outbox;
    private final ArchiveFile file;
    private final ArchiveProperties properties;
    private final Clock clock;

    Archives(JdbcClient database, Outbox outbox, ArchiveFile file, ArchiveProperties properties, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.file = file;
        this.properties = properties;
        this.clock = clock;
    }

    /** The last one that can be fetched, or will be. */
    @Transactional(readOnly = true)
    public Optional<Archive> find(ArchiveOwner owner) {
        return owned(ARCHIVE, owner)
                .param("services", String.join(",", properties.services()))
                .param("since", clock.instant().minus(properties.fetchable()).atOffset(ZoneOffset.UTC))
                .query(new SimplePropertyRowMapper<>(Archive.class))
                .optional();
    }

    /** Asks every service; one that waits for its answers is not asked again, and a new one takes the place of the one before. */
    public Archive ask(ArchiveOwner owner) {
        return find(owner).filter(archive -> !archive.ready()).orElseGet(() -> begin(owner));
    }

    private Archive begin(ArchiveOwner owner) {
        owned("delete " + OWNED, owner).update();
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        database.sql("""
                        insert into data_request (id, person_id, organisation_id, asked_at)
                        values (:id, :person, :organisation, :now)""")
                .param("id", id)
                .param("person", owner.personId())
                .param("organisation", owner.organisationId())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        outbox.append(owner.request(id).event());
        return new Archive(id, now, false);
    }

    /**
     * Writes an archive: a ZIP of JSON, pages to read, and files.
     *
     * @throws Refusal {@code not-found} when there is none with this id, or it is not ready
     */
    public void write(ArchiveOwner owner, UUID id, Locale locale, OutputStream to) {
        Archive archive = find(owner)
                .filter(known -> known.id().equals(id))
                .filter(Archive::ready)
                .orElseThrow(Refusal::notFound);
        database.sql("update data_request set fetched_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id)
                .update();
        try (Stream<ArchiveFile.Part> parts = database
                .sql("""
                        select service, name, rows::text as rows from data_part
                        where request_id = ? and not last order by service, number""")
                .withFetchSize(AT_ONCE)
                .param(id)
                .query(new SimplePropertyRowMapper<>(ArchiveFile.Part.class))
                .stream()) {
            file.write(archive.askedAt(), parts, locale, to);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Keeps a part that a service tells; called as the service. */
    public void keep(ArchivePart part) {
        database.sql("""
                        insert into data_part (request_id, service, number, name, last, rows)
                        select id, :service, :number, :name, :last, cast(:rows as json) from data_request where id = :request
                        on conflict do nothing""")
                .param("request", part.requestId())
                .param("service", part.service())
                .param("number", part.number())
                .param("name", part.name())
                .param("last", part.last())
                .param("rows", part.rows().toString())
                .update();
    }

    private JdbcClient.StatementSpec owned(String statement, ArchiveOwner owner) {
        return database.sql(statement)
                .param("organisation", owner.organisationId())
                .param("person", owner.personId());
    }
}
