package org.spona.members.account;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.personal.PersonalDataPart;
import org.spona.platform.personal.PersonalDataRequest;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that is kept of a person, for herself: asked of every service by an event, collected here, and forgotten after some days. */
@Service
@Transactional
public class DataRequests {

    private static final String REQUEST = """
            select r.id, r.asked_at, not exists (select from unnest(string_to_array(:services, ',')) as asked (name)
                where (select count(*) < coalesce(max(p.parts), 1) from data_part p where p.request_id = r.id and p.service = asked.name)
                ) as ready
            from data_request r where r.person_id = :person and r.asked_at > :since
            """;

    private final JdbcClient database;
    private final Outbox outbox;
    private final DataArchive archive;
    private final AccountProperties properties;
    private final Clock clock;

    DataRequests(JdbcClient database, Outbox outbox, DataArchive archive, AccountProperties properties, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.archive = archive;
        this.properties = properties;
        this.clock = clock;
    }

    /** The reader's last request whose archive can be fetched, or will be. */
    @Transactional(readOnly = true)
    public Optional<DataRequest> find() {
        return requests(" order by r.asked_at desc limit 1").stream().findFirst();
    }

    /** Asks every service for all that it keeps of the reader; one request waits for its answers at a time. */
    public DataRequest ask() {
        return find().filter(request -> !request.ready()).orElseGet(this::begin);
    }

    private DataRequest begin() {
        UUID person = Readers.get().personId();
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        database.sql("insert into data_request (id, person_id, asked_at) values (?, ?, ?)")
                .params(id, person, now.atOffset(ZoneOffset.UTC))
                .update();
        outbox.append(new OutgoingEvent(
                PersonalDataRequest.TOPIC,
                id,
                1,
                "org.spona.personal-data.requested",
                new PersonalDataRequest(id, person)));
        return new DataRequest(id, now, false);
    }

    /**
     * Writes the archive of a request of the reader's: JSON, and a page to read.
     *
     * @throws Refusal {@code not-found} when it is not hers, or not ready
     */
    @Transactional(readOnly = true)
    public byte[] archive(UUID id, Locale locale) {
        DataRequest request = requests("").stream()
                .filter(known -> known.id().equals(id))
                .filter(DataRequest::ready)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        var file = new ByteArrayOutputStream();
        try {
            archive.write(request, parts(id), locale, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes everything", impossible);
        }
        return file.toByteArray();
    }

    private List<DataArchive.Part> parts(UUID id) {
        return database.sql(
                        "select service, name, rows::text as rows from data_part where request_id = ? order by service, name")
                .param(id)
                .query(new SimplePropertyRowMapper<>(DataArchive.Part.class))
                .list();
    }

    /** Keeps a part that a service answers; called as the service. */
    public void keep(PersonalDataPart part) {
        database.sql("""
                        insert into data_part (request_id, service, name, parts, rows)
                        select id, :service, :name, :parts, cast(:rows as json) from data_request where id = :request
                        on conflict do nothing""")
                .param("request", part.requestId())
                .param("service", part.service())
                .param("name", part.name())
                .param("parts", part.parts())
                .param("rows", part.rows().toString())
                .update();
    }

    private List<DataRequest> requests(String which) {
        return database.sql(REQUEST + which)
                .param("services", String.join(",", properties.services()))
                .param("person", Readers.get().personId())
                .param("since", clock.instant().minus(properties.archive()).atOffset(ZoneOffset.UTC))
                .query(new SimplePropertyRowMapper<>(DataRequest.class))
                .list();
    }
}
