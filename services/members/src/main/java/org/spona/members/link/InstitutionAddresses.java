package org.spona.members.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.language.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How institutions are written to. For the service alone. */
@Component
public class InstitutionAddresses {

    private final JdbcClient database;
    private final Contacts contacts;

    InstitutionAddresses(JdbcClient database, Contacts contacts) {
        this.database = database;
        this.contacts = contacts;
    }

    /**
     * The address of an institution as a whole; empty when the directory does not know one.
     *
     * @param organisationId null of an institution that the directory does not know
     * @param language in which it is written to
     */
    public Optional<Contact> own(@Nullable UUID organisationId, Language language) {
        return Optional.ofNullable(organisationId)
                .flatMap(organisation -> database.sql("""
                        select name_latin, email from organisation where id = ? and email <> '' and merged_into is null""")
                        .param(organisation)
                        .query((row, _) ->
                                new Contact(null, row.getString("name_latin"), row.getString("email"), language))
                        .optional());
    }

    /** The same and those of who administers the institution, each address once. */
    public List<Contact> all(@Nullable UUID organisationId, Language language) {
        Map<String, Contact> once = new LinkedHashMap<>();
        Stream.concat(
                        Optional.ofNullable(organisationId).stream().flatMap(this::administrators),
                        own(organisationId, language).stream())
                .forEach(contact -> once.putIfAbsent(contact.email(), contact));
        return List.copyOf(once.values());
    }

    private Stream<Contact> administrators(UUID organisation) {
        List<UUID> people = database.sql("select person_id from directory_administrator_now where organisation_id = ?")
                .param(organisation)
                .query((row, _) -> row.getObject("person_id", UUID.class))
                .list();
        return contacts.of(people).values().stream();
    }
}
