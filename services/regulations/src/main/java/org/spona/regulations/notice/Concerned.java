package org.spona.regulations.notice;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.platform.directory.Organisation;
import org.spona.regulations.update.Addressed;
import org.spona.regulations.update.Update;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can say how far an organisation is with what an update asks: those who write for it in the network. */
@Component
class Concerned {

    private final JdbcClient database;
    private final Addressed addressed;

    Concerned(JdbcClient database, Addressed addressed) {
        this.database = database;
        this.addressed = addressed;
    }

    private record Writer(UUID personId, UUID organisationId) {}

    /** The people to tell, each with the organisation for which she is told; its author knows already. */
    Map<UUID, Organisation> by(Update update) {
        UUID networkId = update.ownership().networkId();
        Map<UUID, Organisation> asked = addressed.organisations(networkId).stream()
                .filter(organisation -> update.obligations().stream()
                        .anyMatch(obligation -> obligation.content().addresses(organisation)))
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
        return database.sql("""
                        select person_id, organisation_id from directory_membership_now
                        where network_id = ? and role in ('OFFICER', 'EDITOR', 'COORDINATOR')
                        """).param(networkId).query(new SimplePropertyRowMapper<>(Writer.class)).list().stream()
                .filter(writer -> asked.containsKey(writer.organisationId()))
                .filter(writer -> !writer.personId().equals(update.authorId()))
                .collect(Collectors.toMap(
                        Writer::personId, writer -> asked.get(writer.organisationId()), (first, _) -> first));
    }
}
