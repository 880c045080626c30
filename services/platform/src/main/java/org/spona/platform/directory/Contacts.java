package org.spona.platform.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.platform.findable.Findable.Term;
import org.spona.platform.language.Labels;
import org.spona.platform.language.Language;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * How people are written to. Addresses are for the service alone: it looks them up for itself, in a transaction of its
 * own, also when it works for a reader, who never gets to see them by this way.
 */
public class Contacts {

    private static final Set<Role> WRITERS =
            Arrays.stream(Role.values()).filter(Role::writes).collect(Collectors.toUnmodifiableSet());

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
        return Readers.callAsService(() -> ownTransaction.execute(status -> find(List.copyOf(people))));
    }

    /** The contacts of those who have one of these roles in a network now, for any organisation. */
    public List<Contact> holding(UUID networkId, Set<Role> roles) {
        return holding(networkId, "", Set.of(), roles);
    }

    /** The contacts of those who have one of these roles in a network now, for one of these organisations. */
    public List<Contact> holding(UUID networkId, Collection<UUID> organisations, Set<Role> roles) {
        return organisations.isEmpty()
                ? List.of()
                : holding(networkId, " and organisation_id in (:organisations)", organisations, roles);
    }

    /** The contacts of those who write for an organisation in a network now, whichever it is. */
    public List<Contact> writers(UUID networkId) {
        return holding(networkId, WRITERS);
    }

    /** The contacts of those who write for one of these organisations in a network now. */
    public List<Contact> writers(UUID networkId, Collection<UUID> organisations) {
        return holding(networkId, organisations, WRITERS);
    }

    private List<Contact> holding(UUID networkId, String and, Collection<UUID> organisations, Set<Role> roles) {
        return Readers.callAsService(() -> ownTransaction.execute(status -> List.copyOf(find(database.sql("""
                        select distinct person_id from directory_membership_now
                        where network_id = :network and role in (:roles)""" + and)
                        .param("network", networkId)
                        .param("organisations", organisations)
                        .param("roles", roles.stream().map(Role::name).toList())
                        .query((row, _) -> row.getObject("person_id", UUID.class))
                        .list())
                .values())));
    }

    /** The topics that somebody of these people follows, each once; who follows which is for the service alone, as addresses are. */
    public List<Term> topicsOf(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : Readers.callAsService(() -> ownTransaction.execute(status -> database.sql("""
                                select distinct on (code) topic ->> 'code' as code, topic ->> 'labels' as labels
                                from directory_contact, jsonb_array_elements(topics) topic
                                where id in (:people) order by code, version desc""")
                        .param("people", people)
                        .query((row, _) -> new Term(
                                row.getString("code"),
                                JsonMapper.shared().readValue(row.getString("labels"), Labels.class)))
                        .list()));
    }

    /** Which of these people follow one of these topics. */
    public Set<UUID> following(Collection<UUID> people, Collection<String> topics) {
        return people.isEmpty() || topics.isEmpty()
                ? Set.of()
                : Readers.callAsService(() -> ownTransaction.execute(status -> Set.copyOf(database.sql("""
                                select distinct id from directory_contact, jsonb_array_elements(topics) topic
                                where id in (:people) and topic ->> 'code' in (:topics)""")
                        .param("people", people)
                        .param("topics", topics)
                        .query((row, _) -> row.getObject("id", UUID.class))
                        .list())));
    }

    private Map<UUID, Contact> find(List<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
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
