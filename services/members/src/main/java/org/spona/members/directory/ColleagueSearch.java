package org.spona.members.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.members.directory.Colleague.Place;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the people who share a network with the reader; the database leaves out all others. */
@Service
@Transactional(readOnly = true)
public class ColleagueSearch {

    private static final String FOUND = """
            from person p
            where name_found(p.folded, :q)
            and exists (
                select from membership m join organisation o on o.id = m.organisation_id
                where m.person_id = p.id and (m.valid_until is null or now() < m.valid_until)
                and (:country::text is null or o.country = :country)
                and (:kind::text is null or o.kind = :kind)
                and (:network::uuid is null or m.network_id = :network)
                and (:organisation::uuid is null or (m.organisation_id = :organisation and m.role <> 'GUEST')))
            """;

    private record Row(UUID id, String name, String email) {}

    private record PlaceRow(
            UUID personId,
            UUID membershipId,
            UUID organisationId,
            String organisationLatin,
            String organisationCyrillic,
            UUID networkId,
            String networkLatin,
            String networkCyrillic,
            Role role) {

        Place place() {
            return new Place(
                    membershipId,
                    organisationId,
                    organisationLatin,
                    organisationCyrillic,
                    networkId,
                    networkLatin,
                    networkCyrillic,
                    role);
        }
    }

    private final JdbcClient database;

    ColleagueSearch(JdbcClient database) {
        this.database = database;
    }

    /** A part of what is found, by family name. */
    public PageOf<Colleague> find(ColleagueFilter filter, PageRequest page) {
        List<Row> rows = narrowed(
                        "select id, given_name || ' ' || family_name as name, email " + FOUND
                                + "order by sort_name collate \"sr-Latn-x-icu\", id limit :size offset :offset",
                        filter)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(new SimplePropertyRowMapper<>(Row.class))
                .list();
        long total =
                narrowed("select count(*) " + FOUND, filter).query(Long.class).single();
        return new PageOf<>(colleagues(rows), total, page.page(), page.size());
    }

    /**
     * The colleague with this id; also the reader herself.
     *
     * @throws Refusal {@code not-found} when she works nowhere that the reader may know of
     */
    public Colleague get(UUID id) {
        List<Row> row = database.sql(
                        "select id, given_name || ' ' || family_name as name, email from person where id = ?")
                .param(id)
                .query(new SimplePropertyRowMapper<>(Row.class))
                .list();
        UUID reader = Readers.get().personId();
        return colleagues(row).stream()
                .filter(colleague ->
                        !colleague.places().isEmpty() || colleague.id().equals(reader))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private List<Colleague> colleagues(List<Row> rows) {
        Map<UUID, List<Place>> places = placesOf(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> colleague(row, places.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Colleague colleague(Row row, List<Place> places) {
        var reader = Readers.get();
        boolean shown = row.id().equals(reader.personId()) || ContactPolicy.shows(reader, places);
        return new Colleague(row.id(), row.name(), shown ? row.email() : null, places);
    }

    private Map<UUID, List<Place>> placesOf(List<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select m.person_id, m.id as membership_id, m.organisation_id,
                            o.name_latin as organisation_latin, o.name_cyrillic as organisation_cyrillic,
                            m.network_id, n.name_latin as network_latin, n.name_cyrillic as network_cyrillic, m.role
                        from membership m
                        join organisation o on o.id = m.organisation_id
                        join network n on n.id = m.network_id
                        where m.person_id in (:people) and (m.valid_until is null or now() < m.valid_until)
                        order by m.valid_from, m.id
                        """)
                .param("people", people)
                .query(new SimplePropertyRowMapper<>(PlaceRow.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        PlaceRow::personId, Collectors.mapping(PlaceRow::place, Collectors.toList())));
    }

    private JdbcClient.StatementSpec narrowed(String sql, ColleagueFilter filter) {
        return database.sql(sql)
                .param("q", filter.q())
                .param("country", filter.country())
                .param(
                        "kind",
                        Optional.ofNullable(filter.kind()).map(Enum::name).orElse(null))
                .param("network", filter.network())
                .param("organisation", filter.organisation());
    }
}
