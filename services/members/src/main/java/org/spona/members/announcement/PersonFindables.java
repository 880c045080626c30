package org.spona.members.announcement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.MembershipState;
import org.spona.platform.directory.Person;
import org.spona.platform.directory.PersonState;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.language.Script;
import org.spona.platform.language.SerbianScript;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * People as those find them who belong to the same network: once for each membership, by name, organisation and role, without an address.
 * It belongs to the network alone, since a colleague in another one does not see it on the pages of members either.
 */
@Component
class PersonFindables implements DirectoryFindables {

    private final Directory directory;
    private final JdbcClient database;
    private final MessageSource messages;
    private final Kind kind;

    PersonFindables(Directory directory, JdbcClient database, MessageSource messages) {
        this.directory = directory;
        this.database = database;
        this.messages = messages;
        this.kind = Kind.named("person", "person", "/people/", messages);
    }

    @Override
    public Stream<Findable> of(List<?> states) {
        List<MembershipState> memberships = DirectoryFindables.only(MembershipState.class, states);
        List<PersonState> told = DirectoryFindables.only(PersonState.class, states);
        Map<UUID, Person> people = new HashMap<>(directory.people(
                memberships.stream().map(MembershipState::personId).toList()));
        told.forEach(person ->
                people.put(person.id(), new Person(person.id(), person.subject(), person.name(), person.version())));
        return Stream.concat(memberships.stream(), membershipsOf(told).stream())
                .map(membership -> of(membership, Objects.requireNonNull(people.get(membership.personId()))));
    }

    private List<MembershipState> membershipsOf(List<PersonState> people) {
        return people.isEmpty()
                ? List.of()
                : database.sql("select * from directory_membership where person_id in (:people)")
                        .param("people", people.stream().map(PersonState::id).toList())
                        .query(new SimplePropertyRowMapper<>(MembershipState.class))
                        .list();
    }

    private Findable of(MembershipState membership, Person person) {
        return new Findable(
                membership.id(),
                kind,
                membership.version() + person.version(),
                null,
                Ownership.ofNetwork(membership.networkId(), Visibility.NETWORK),
                FurtherReaders.NONE,
                contentOf(membership, person));
    }

    private @Nullable Content contentOf(MembershipState membership, Person person) {
        if (membership.validUntil() != null) {
            return null;
        }
        boolean cyrillic = SerbianScript.scriptOf(person.name()).equals(Optional.of(Script.CYRILLIC));
        List<String> called = Stream.of("sr", "en")
                .map(language ->
                        messages.getMessage("role." + membership.role(), null, Locale.forLanguageTag(language)))
                .toList();
        return Content.of(person.name(), cyrillic ? "sr-Cyrl" : "sr-Latn")
                .subject(person.id())
                .place(membership.organisationId())
                .keywords(called)
                .published(membership.validFrom())
                .updated(membership.validFrom())
                .build();
    }
}
