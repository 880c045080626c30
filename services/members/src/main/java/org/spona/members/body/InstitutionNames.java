package org.spona.members.body;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recognises institutions by how founding acts call them: in either script, whatever the case. */
@Component
class InstitutionNames {

    private static final int MOST_SUGGESTED = 20;

    private final JdbcClient database;

    InstitutionNames(JdbcClient database) {
        this.database = database;
    }

    /** The seats with the institutions that the directory knows under these very names, and no other under the same. */
    Map<UUID, SeatContent> recognised(Map<UUID, SeatContent> seats) {
        Map<String, UUID> known = find(seats.values().stream()
                .filter(seat -> seat.organisationId() == null)
                .map(SeatContent::institution)
                .collect(Collectors.toSet()));
        Map<UUID, SeatContent> recognised = new LinkedHashMap<>();
        seats.forEach((id, seat) ->
                recognised.put(id, seat.organisationId() == null ? seat.of(known.get(seat.institution())) : seat));
        return recognised;
    }

    private Map<String, UUID> find(Collection<String> names) {
        Map<String, UUID> only = new HashMap<>();
        candidates(names).forEach((name, ids) -> {
            if (ids.size() == 1) {
                only.put(name, ids.getFirst());
            }
        });
        return only;
    }

    /**
     * The institutions that each of some texts may mean: by their name in either script, by their number (ISO 3166-2), by their id or by
     * the address of their page. What the directory does not know is left out.
     */
    Map<String, List<UUID>> candidates(Collection<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select written, array_agg(distinct id) as ids from (
                            select written, o.id from unnest(array[:names]) written
                            join organisation o on o.merged_into is null and name_folded(o.name_latin) = name_folded(written)
                            union all
                            select written, o.id from unnest(array[:names]) written
                            join organisation o on o.merged_into is null and o.iso_code = upper(written)
                            union all
                            select written, coalesce(o.merged_into, o.id) from unnest(array[:names]) written
                            join organisation o on o.id = substring(lower(written) from
                                '([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$')::uuid) found
                        group by written""")
                .param("names", names)
                .query((row, _) -> Map.entry(row.getString("written"), List.of((UUID[])
                        row.getArray("ids").getArray())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** By what is typed, ids of those whose name has words that begin so; the one that is called so first. */
    Map<String, List<UUID>> suggest(Collection<String> typed) {
        if (typed.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select typed, found.id from unnest(array[:typed]) typed cross join lateral (
                            select id, name_folded(name_latin) = name_folded(typed) as exact, name_latin from organisation
                            where merged_into is null and name_found(folded, typed)
                            order by exact desc, name_latin, id limit :most) found
                        order by typed, found.exact desc, found.name_latin, found.id""")
                .param("typed", typed)
                .param("most", MOST_SUGGESTED)
                .query((row, _) -> Map.entry(row.getString("typed"), row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
