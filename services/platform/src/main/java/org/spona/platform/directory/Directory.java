package org.spona.platform.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Looks up whom the ids of a service's rows mean, in the service's own copy of the directory. */
@Transactional(readOnly = true)
public class Directory {

    private static final RowMapper<Organisation> ORGANISATION = new SimplePropertyRowMapper<>(Organisation.class);

    private final JdbcClient database;

    Directory(JdbcClient database) {
        this.database = database;
    }

    public Optional<Organisation> findOrganisation(UUID id) {
        return Optional.ofNullable(organisations(List.of(id)).get(id));
    }

    public Optional<Network> findNetwork(UUID id) {
        return Optional.ofNullable(networks(List.of(id)).get(id));
    }

    /** The country of a network (ISO 3166-1 alpha-2); empty when the network is not known. */
    public String countryOf(UUID networkId) {
        return findNetwork(networkId).map(Network::country).orElse("");
    }

    /** The network with a short name. */
    public Optional<Network> findNetwork(String slug) {
        return database.sql("select * from directory_network where slug = ?")
                .param(slug)
                .query(new SimplePropertyRowMapper<>(Network.class))
                .optional();
    }

    /**
     * The organisations with these ids, by id; unknown ids are left out. One that was entered a second time is found under both ids.
     */
    public Map<UUID, Organisation> organisations(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select asked.id as asked_id, o.* from directory_organisation asked
                        join directory_organisation o on o.id = coalesce(asked.merged_into, asked.id)
                        where asked.id in (:ids)
                        """)
                .param("ids", List.copyOf(ids))
                .query((row, number) ->
                        Map.entry(row.getObject("asked_id", UUID.class), ORGANISATION.mapRow(row, number)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The organisations of some kinds in a country, by name. */
    public List<Organisation> listOrganisations(String country, Collection<String> kinds) {
        return database.sql("""
                        select * from directory_organisation
                        where country = :country and kind in (:kinds) and merged_into is null order by name_latin
                        """)
                .param("country", country)
                .param("kinds", List.copyOf(kinds))
                .query(ORGANISATION)
                .list();
    }

    /** So many organisations of some kinds at most, for a form to offer. */
    private static final int MOST_OFFERED = 500;

    /** The organisations of some kinds in all countries, by name, {@value #MOST_OFFERED} at most: of kinds of which there are few. */
    public List<Organisation> listOrganisations(Collection<String> kinds) {
        return database.sql("""
                        select * from directory_organisation
                        where kind in (:kinds) and merged_into is null order by name_latin, id limit :most
                        """)
                .param("kinds", List.copyOf(kinds))
                .param("most", MOST_OFFERED)
                .query(ORGANISATION)
                .list();
    }

    /** The organisations that have joined a network, by name, as far as the current reader may know. */
    public List<Organisation> listJoined(UUID networkId) {
        return database.sql("""
                        select * from directory_organisation where merged_into is null and id in
                            (select organisation_id from directory_roster where network_id = ? and joined)
                        order by name_latin, id
                        """).param(networkId).query(ORGANISATION).list();
    }

    /**
     * Enters an organisation that members is only about to hear of; whatever members tells of it later takes its place.
     *
     * @return whether it was not there before
     */
    @Transactional
    public boolean enter(Organisation organisation) {
        return database.sql("""
                                insert into directory_organisation (id, kind, country, name_latin, name_cyrillic, version)
                                values (:id, :kind, :country, :nameLatin, :nameCyrillic, 0)
                                on conflict (id) do nothing
                                """).paramSource(organisation).update() == 1;
    }

    /** The networks with these ids, by id; unknown ids are left out. */
    public Map<UUID, Network> networks(Collection<UUID> ids) {
        return byId("directory_network", ids, Network.class, Network::id);
    }

    /** The people with these ids whom the current reader may know, by id. */
    public Map<UUID, Person> people(Collection<UUID> ids) {
        return byId("directory_person", ids, Person.class, Person::id);
    }

    private <T> Map<UUID, T> byId(String table, Collection<UUID> ids, Class<T> type, Function<T, UUID> id) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select * from " + table + " where id in (:ids)")
                .param("ids", List.copyOf(ids))
                .query(new SimplePropertyRowMapper<>(type))
                .list()
                .stream()
                .collect(Collectors.toMap(id, Function.identity()));
    }
}
