package org.spona.members.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.members.organisation.OrganisationProfile;
import org.spona.platform.problem.Refusal;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds organisations; everybody who has signed in may know all of them. */
@Service
@Transactional(readOnly = true)
public class OrganisationSearch {

    private static final String FOUND = """
            from organisation o
            where merged_into is null and name_found(folded, :q)
            and (:country::text is null or country = :country)
            and (:kind::text is null or kind = :kind)
            and (:network::uuid is null
                or exists (select from roster n where n.organisation_id = o.id and n.network_id = :network and n.status = 'JOINED'))
            """;

    private final JdbcClient database;

    OrganisationSearch(JdbcClient database) {
        this.database = database;
    }

    /**
     * A part of what is found: the name that was typed in full first, then in the order that was asked for.
     *
     * @param locale whose alphabet names are sorted by
     */
    public PageOf<OrganisationProfile> find(OrganisationFilter filter, PageRequest page, Locale locale) {
        List<OrganisationProfile> items = narrowed(
                        "select * " + FOUND + """
                        order by name_folded(name_latin) = name_folded(:q) desc, %s, %s, id limit :size offset :offset
                        """.formatted(order(filter.sort(), locale), name(locale)), filter)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(new SimplePropertyRowMapper<>(OrganisationProfile.class))
                .list();
        long total =
                narrowed("select count(*) " + FOUND, filter).query(Long.class).single();
        return new PageOf<>(items, total, page.page(), page.size());
    }

    /**
     * The organisation with this id; the one that it has turned out to be when it was entered twice.
     *
     * @throws Refusal {@code not-found} when there is none
     */
    public OrganisationProfile get(UUID id) {
        return database.sql("""
                        select o.* from organisation asked join organisation o on o.id = coalesce(asked.merged_into, asked.id)
                        where asked.id = ?
                        """)
                .param(id)
                .query(new SimplePropertyRowMapper<>(OrganisationProfile.class))
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    private static String order(String sort, Locale locale) {
        String column = switch (sort.replace("-", "")) {
            case "kind" -> "kind";
            case "country" -> "country";
            default -> name(locale);
        };
        return column + (sort.startsWith("-") ? " desc" : "");
    }

    private static String name(Locale locale) {
        return locale.getScript().equals("Cyrl")
                ? "name_cyrillic collate \"sr-x-icu\""
                : "name_latin collate \"sr-Latn-x-icu\"";
    }

    private JdbcClient.StatementSpec narrowed(String sql, OrganisationFilter filter) {
        return database.sql(sql)
                .param("q", filter.q())
                .param("country", filter.country())
                .param(
                        "kind",
                        Optional.ofNullable(filter.kind()).map(Enum::name).orElse(null))
                .param("network", filter.network());
    }
}
