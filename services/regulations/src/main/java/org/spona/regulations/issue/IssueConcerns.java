package org.spona.regulations.issue;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which organisations say "ours too", as far as the current reader may know. */
@Component
class IssueConcerns {

    private final JdbcClient database;

    IssueConcerns(JdbcClient database) {
        this.database = database;
    }

    /** Says it, once for an organisation; said again, only the note is another. */
    void say(Issue issue, UUID organisationId, UUID personId, String note, Instant now) {
        UUID network = issue.ownership().networkId();
        database.sql("""
                        insert into issue_concern (issue_id, organisation_id, network_id, person_id, said_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(issue.getId(), organisationId, network, personId, Timestamp.from(now))
                .update();
        if (note.isEmpty()) {
            database.sql("delete from issue_note where issue_id = ? and organisation_id = ?")
                    .params(issue.getId(), organisationId)
                    .update();
        } else {
            database.sql("""
                            insert into issue_note (issue_id, organisation_id, network_id, note) values (?, ?, ?, ?)
                            on conflict (issue_id, organisation_id) do update set note = excluded.note""")
                    .params(issue.getId(), organisationId, network, note)
                    .update();
        }
    }

    /** It is so no more at an organisation; nothing happens when it never said so. */
    void takeBack(UUID issueId, UUID organisationId) {
        database.sql("delete from issue_concern where issue_id = ? and organisation_id = ?")
                .params(issueId, organisationId)
                .update();
    }

    /** Who says it of some issues, in the order in which they did. */
    List<IssueConcern> list(Collection<UUID> issues) {
        return issues.isEmpty()
                ? List.of()
                : database.sql("""
                                select c.issue_id, c.organisation_id, c.network_id, c.said_at, coalesce(n.note, '') as note
                                from issue_concern c
                                left join issue_note n on n.issue_id = c.issue_id and n.organisation_id = c.organisation_id
                                where c.issue_id in (:issues) order by c.said_at, c.organisation_id""")
                        .param("issues", List.copyOf(issues))
                        .query(new SimplePropertyRowMapper<>(IssueConcern.class))
                        .list();
    }

    /** By how many organisations each of some issues is said to be theirs too; without those of which the reader knows none. */
    Map<UUID, Integer> count(Collection<UUID> issues) {
        return issues.isEmpty()
                ? Map.of()
                : database
                        .sql(
                                "select issue_id, count(*)::int as many from issue_concern where issue_id in (:issues) group by issue_id")
                        .param("issues", List.copyOf(issues))
                        .query((row, _) -> Map.entry(row.getObject("issue_id", UUID.class), row.getInt("many")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
