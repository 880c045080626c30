package org.spona.platform.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.platform.language.Language;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How people are written to. Addresses are for the service alone: it looks them up for itself, in a transaction of its
 * own, also when it works for a reader, who never gets to see them by this way.
 */
public class Contacts {

    private final JdbcClient database;
    private final TransactionTemplate ownTransaction;

    Contacts(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.ownTransaction.setReadOnly(true);
    }

    /** The contacts of these people, by person; those whom nobody can write to are left out. */
    public Map<UUID, Contact> of(Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : Readers.callAsService(() -> ownTransaction.execute(status -> find(List.copyOf(people))));
    }

    private Map<UUID, Contact> find(List<UUID> people) {
        return database.sql("""
                        select p.id, p.name, c.email, c.language
                        from directory_contact c join directory_person p on p.id = c.id where c.id in (:people)""").param("people", people).query((row, number) -> contact(row)).list().stream()
                .collect(Collectors.toMap(contact -> contact.person().orElseThrow(), Function.identity()));
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                Language.ofTag(row.getString("language")).orElse(Language.SERBIAN_LATIN));
    }
}
