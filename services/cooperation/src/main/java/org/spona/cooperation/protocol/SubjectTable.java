package org.spona.cooperation.protocol;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.directory.OrganisationKind;
import org.spona.platform.language.Language;
import org.spona.platform.language.Sorting;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which municipality has a protocol on which subject, and how far it has come. The state alone is kept beside the protocol, so that the staff of a
 * network see that a draft is there without reading it.
 */
@Service
@Transactional(readOnly = true)
public class SubjectTable {

    /** So many states are read at once, of all municipalities and subjects. */
    private static final int MOST_STATES = 10_000;

    /**
     * A municipality in the table.
     *
     * @param states by subject; a subject without one has no protocol that the reader may know of
     */
    public record Row(Organisation organisation, Map<ProtocolSubject, SubjectState> states) {

        public Row {
            states = Map.copyOf(states);
        }

        /** How far it has come with a subject. */
        public Optional<SubjectState> at(ProtocolSubject subject) {
            return Optional.ofNullable(states.get(subject));
        }
    }

    private final JdbcClient database;
    private final Directory directory;

    SubjectTable(JdbcClient database, Directory directory) {
        this.database = database;
        this.directory = directory;
    }

    /**
     * The municipalities of a network with what the reader may know of their protocols, by name.
     *
     * @param networkId the reader's workplace when null; without one what is public of all
     */
    public List<Row> rows(@Nullable UUID networkId) {
        Optional<UUID> network = Optional.ofNullable(networkId).or(SubjectTable::workplace);
        Map<UUID, Map<ProtocolSubject, SubjectState>> states = states(network).stream()
                .collect(Collectors.groupingBy(
                        SubjectState::organisationId,
                        Collectors.toMap(
                                SubjectState::subject, Function.identity(), (first, _) -> first, LinkedHashMap::new)));
        Set<String> municipalities = Set.copyOf(OrganisationKind.localGovernments());
        Stream<Organisation> joined = network.stream().flatMap(id -> directory.listJoined(id).stream());
        return Stream.concat(joined, directory.organisations(states.keySet()).values().stream())
                .filter(organisation -> municipalities.contains(organisation.kind()))
                .collect(Collectors.toMap(Organisation::id, Function.identity(), (one, _) -> one))
                .values()
                .stream()
                .map(organisation -> new Row(organisation, states.getOrDefault(organisation.id(), Map.of())))
                .sorted((one, other) -> Sorting.of(Language.SERBIAN_LATIN.locale())
                        .compare(
                                one.organisation().nameLatin(),
                                other.organisation().nameLatin()))
                .toList();
    }

    /** The subjects that somebody has a protocol on, in their order; all of them while nobody has one. */
    public List<ProtocolSubject> subjects(List<Row> rows) {
        List<ProtocolSubject> used = Arrays.stream(ProtocolSubject.values())
                .filter(subject -> rows.stream().anyMatch(row -> row.at(subject).isPresent()))
                .toList();
        return used.isEmpty() ? List.of(ProtocolSubject.values()) : used;
    }

    /** Of each organisation and subject the protocol that has come farthest comes first. */
    private List<SubjectState> states(Optional<UUID> network) {
        return database.sql("""
                        select s.organisation_id, s.subject, s.status, s.protocol_id,
                            exists (select from protocol p where p.id = s.protocol_id) as readable
                        from protocol_state s where (:network::uuid is null or s.network_id = :network)
                        order by array_position(array['IN_FORCE', 'UNDER_REVISION', 'SIGNING', 'AGREEING', 'DRAFT', 'REPLACED', 'EXPIRED', 'ENDED'], s.status),
                            s.updated_at desc limit :most""")
                .param("network", network.orElse(null))
                .param("most", MOST_STATES)
                .query(new SimplePropertyRowMapper<>(SubjectState.class))
                .list();
    }

    private static Optional<UUID> workplace() {
        return Readers.current().flatMap(reader -> reader.workplace()).map(Membership::networkId);
    }
}
