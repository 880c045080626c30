package org.spona.platform.tenancy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the reader behind an account in this service's own directory, with one question ({@code directory_reader}). Nothing is kept
 * between requests, so an ended membership is gone with the next one.
 */
public class ReaderResolver {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    ReaderResolver(JdbcClient database, PlatformTransactionManager transactionManager) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactionManager);
        this.transaction.setReadOnly(true);
    }

    /**
     * The reader of an account.
     *
     * @param subject the account, claim {@code sub} of its token (OpenID Connect Core 1.0, section 2)
     * @param name what to call an account that the directory does not know
     * @param workplaceId the membership that the person chose to act for, if any
     */
    public Reader resolve(String subject, String name, @Nullable UUID workplaceId) {
        return find(subject, name, workplaceId).reader();
    }

    /** As {@link #resolve}, with the names of her workplaces. */
    public ResolvedReader find(String subject, String name, @Nullable UUID workplaceId) {
        return Readers.callUnresolved(() -> transaction.execute(status -> directoryReader(subject)))
                .map(found -> found.resolved(workplaceId))
                .orElseGet(() -> new ResolvedReader(Reader.stranger(name), List.of()));
    }

    private Optional<Found> directoryReader(String subject) {
        return database.sql("select directory_reader(?)")
                .param(subject)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single()
                .map(found -> JSON.readValue(found, Found.class));
    }

    /**
     * What the database tells of her.
     *
     * @param neighbours the networks of the regions of her networks
     */
    private record Found(
            UUID id,
            String name,
            List<Membership> memberships,
            List<WorkplaceNames> workplaces,
            List<Neighbour> neighbours,
            Set<UUID> administered,
            Set<UUID> bodies,
            Set<UUID> keptBodies,
            List<Merged> merged) {

        ResolvedReader resolved(@Nullable UUID workplaceId) {
            return new ResolvedReader(
                    new Reader(
                            id,
                            name,
                            memberships,
                            Optional.ofNullable(workplaceId),
                            regionNetworks(),
                            administered,
                            bodies,
                            keptBodies,
                            formerIds()),
                    workplaces);
        }

        private Set<UUID> regionNetworks() {
            Set<UUID> networks = memberships.stream()
                    .filter(membership -> membership.role().belongs())
                    .map(Membership::networkId)
                    .collect(Collectors.toSet());
            return neighbours.stream()
                    .filter(neighbour -> networks.contains(neighbour.networkId()))
                    .map(Neighbour::neighbourId)
                    .collect(Collectors.toSet());
        }

        private Map<UUID, Set<UUID>> formerIds() {
            return merged.stream()
                    .collect(Collectors.groupingBy(
                            Merged::into, Collectors.mapping(Merged::id, Collectors.toUnmodifiableSet())));
        }
    }

    private record Neighbour(UUID networkId, UUID neighbourId) {}

    private record Merged(UUID id, UUID into) {}
}
