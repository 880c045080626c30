package org.spona.regulations.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.update.Addressee;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of the organisation of the reader's workplace: what is open first, by its last day. */
@Service
@Transactional(readOnly = true)
public class ObligationList {

    private static final String ASKED = """
            from obligation o join regulation_update u on u.id = o.update_id
            left join application a on a.obligation_id = o.id and a.organisation_id = :organisation
            where u.status = 'PUBLISHED' and o.network_id = :network and o.addressees @> array[:addressee]::text[]
            and (o.country is null or o.country = :country)
            and not (:openOnly and coalesce(a.status in ('APPLIED', 'NOT_COMPETENT'), false))
            """;

    private final JdbcClient database;
    private final Directory directory;
    private final Clock clock;

    ObligationList(JdbcClient database, Directory directory, Clock clock) {
        this.database = database;
        this.directory = directory;
        this.clock = clock;
    }

    /** The day by which lateness is told. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** All of them, open ones first. */
    public PageOf<ObligationLine> list(PageRequest page) {
        return asked(false).map(asked -> part(asked, page)).orElseGet(() -> nothing(page));
    }

    /** The open ones. */
    public PageOf<ObligationLine> listOpen(PageRequest page) {
        return asked(true).map(asked -> part(asked, page)).orElseGet(() -> nothing(page));
    }

    /** Those of some updates, whatever was said of them. */
    public List<ObligationLine> listOf(Collection<UUID> updateIds) {
        return updateIds.isEmpty()
                ? List.of()
                : asked(false)
                        .map(asked -> lines(asked, "and o.update_id in (:updates)", "")
                                .param("updates", List.copyOf(updateIds))
                                .query(new SimplePropertyRowMapper<>(ObligationLine.class))
                                .list())
                        .orElseGet(List::of);
    }

    private PageOf<ObligationLine> part(Asked asked, PageRequest page) {
        long total = asked.putInto(database.sql("select count(*) " + ASKED))
                .query(Long.class)
                .single();
        List<ObligationLine> lines = lines(asked, "", "limit %d offset %d".formatted(page.size(), page.offset()))
                .query(new SimplePropertyRowMapper<>(ObligationLine.class))
                .list();
        return new PageOf<>(lines, total, page.page(), page.size());
    }

    private JdbcClient.StatementSpec lines(Asked asked, String which, String part) {
        return asked.putInto(database.sql("""
                select o.id, o.update_id, u.title as update_title, u.language, o.provision, o.what, o.due, a.status
                %s %s
                order by coalesce(a.status in ('APPLIED', 'NOT_COMPETENT'), false), o.due nulls last, u.published_at, o.place
                %s
                """.formatted(ASKED, which, part)));
    }

    private static PageOf<ObligationLine> nothing(PageRequest page) {
        return new PageOf<>(List.of(), 0, page.page(), page.size());
    }

    /** Who is asked: the organisation of the workplace; empty for those of whom nothing can be asked. */
    private Optional<Asked> asked(boolean openOnly) {
        return Readers.get()
                .workplace()
                .flatMap(workplace -> directory
                        .findOrganisation(workplace.organisationId())
                        .flatMap(organisation -> Addressee.ofKind(organisation.kind())
                                .map(addressee ->
                                        new Asked(organisation, workplace.networkId(), addressee, openOnly))));
    }

    private record Asked(Organisation organisation, UUID networkId, Addressee addressee, boolean openOnly) {

        JdbcClient.StatementSpec putInto(JdbcClient.StatementSpec statement) {
            return statement
                    .param("organisation", organisation.id())
                    .param("country", organisation.country())
                    .param("network", networkId)
                    .param("addressee", addressee.name())
                    .param("openOnly", openOnly);
        }
    }
}
