package org.spona.members.body;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recognises institutions by how founding acts call them: in either script, whatever the case. */
@Component
class InstitutionNames {

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
        if (names.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select written, (array_agg(o.id))[1] as id from unnest(array[:names]) written
                        join organisation o on o.merged_into is null and name_folded(o.name_latin) = name_folded(written)
                        group by written having count(*) = 1""")
                .param("names", names)
                .query((row, _) -> Map.entry(row.getString("written"), row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
