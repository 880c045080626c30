package org.spona.knowledge.practice;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.knowledge.practice.PracticeContact.Audience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The contacts that the current reader may see; the database leaves out all others. */
@Repository
class PracticeContactTable {

    private final JdbcClient database;

    PracticeContactTable(JdbcClient database) {
        this.database = database;
    }

    Optional<PracticeContact> find(UUID practiceId) {
        return Optional.ofNullable(find(List.of(practiceId)).get(practiceId));
    }

    /** The contacts of several practices, by practice. */
    Map<UUID, PracticeContact> find(Collection<UUID> practiceIds) {
        Map<UUID, PracticeContact> contacts = new HashMap<>();
        database.sql("select * from practice_contact where practice_id = any (:practices)")
                .param("practices", practiceIds.toArray(UUID[]::new))
                .query(row -> {
                    contacts.put(
                            row.getObject("practice_id", UUID.class),
                            new PracticeContact(
                                    row.getString("name"),
                                    row.getString("email"),
                                    row.getString("telephone"),
                                    Audience.valueOf(row.getString("audience"))));
                });
        return contacts;
    }

    /** Replaces what there is; an empty contact leaves no row. */
    void put(UUID practiceId, PracticeContact contact) {
        if (contact.namesNobody()) {
            database.sql("delete from practice_contact where practice_id = ?")
                    .param(practiceId)
                    .update();
            return;
        }
        database.sql("""
                        insert into practice_contact (practice_id, name, email, telephone, audience)
                        values (:practice, :name, :email, :telephone, :audience)
                        on conflict (practice_id) do update
                        set name = excluded.name, email = excluded.email, telephone = excluded.telephone, audience = excluded.audience""")
                .param("practice", practiceId)
                .param("name", contact.name())
                .param("email", contact.email())
                .param("telephone", contact.telephone())
                .param("audience", contact.audience().name())
                .update();
    }
}
