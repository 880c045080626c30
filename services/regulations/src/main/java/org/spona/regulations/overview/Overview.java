package org.spona.regulations.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.language.Sorting;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.regulations.application.Application;
import org.spona.regulations.application.Applying;
import org.spona.regulations.application.Evidence;
import org.spona.regulations.application.Standing;
import org.spona.regulations.overview.ApplicationTable.Row;
import org.spona.regulations.staff.StaffError;
import org.spona.regulations.update.Addressed;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.UpdateReading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the staff of a network who has applied what. */
@Service
@Transactional(readOnly = true)
public class Overview {

    private final UpdateReading updates;
    private final Addressed addressed;
    private final Applying applying;
    private final Directory directory;
    private final Clock clock;

    Overview(UpdateReading updates, Addressed addressed, Applying applying, Directory directory, Clock clock) {
        this.updates = updates;
        this.addressed = addressed;
        this.applying = applying;
        this.directory = directory;
        this.clock = clock;
    }

    private record Said(UUID obligationId, UUID organisationId) {}

    /**
     * The networks whose table the reader may see, by name.
     *
     * @throws Refusal {@code not-staff} when there is none
     */
    public List<Network> networks() {
        Set<UUID> mine = Readers.get().staffNetworks();
        if (mine.isEmpty()) {
            throw new Refusal(StaffError.NOT_STAFF);
        }
        return directory.networks(mine).values().stream()
                .sorted(Comparator.comparing(Network::nameLatin))
                .toList();
    }

    /**
     * The table of a network.
     *
     * @param locale whose alphabet the names follow
     * @throws Refusal {@code not-staff} when the reader has no network, {@code not-found} when it is not this one
     */
    public ApplicationTable table(OverviewFilter filter, Locale locale) {
        Network network = network(filter);
        List<Obligation> columns = updates.listPublishedIn(network.id()).stream()
                .filter(update -> filter.updateId() == null || update.getId().equals(filter.updateId()))
                .flatMap(update -> update.obligations().stream())
                .toList();
        Map<Said, Application> said = said(columns);
        LocalDate today = LocalDate.now(clock);
        List<Row> rows = addressed.organisations(network.id()).stream()
                .filter(organisation ->
                        filter.country() == null || organisation.country().equals(filter.country()))
                .map(organisation -> row(organisation, columns, said, today))
                .filter(row -> row.cells().stream().anyMatch(Optional::isPresent))
                .sorted(order(filter.sort(), locale))
                .toList();
        return new ApplicationTable(network, today, columns, rows);
    }

    /** What an organisation says of one obligation, as the table's row opens it. */
    public record Told(Obligation obligation, Standing standing, Optional<Application> application) {

        /** What it says now, if anything. */
        public Optional<Evidence> evidence() {
            return application.map(Application::evidence);
        }
    }

    /**
     * A row of the table, opened: what an organisation says of all that it is asked.
     *
     * @throws Refusal {@code not-staff} when the reader has no network, {@code not-found} when the organisation is not in it
     */
    public List<Told> evidence(OverviewFilter filter, UUID organisationId) {
        ApplicationTable table = table(filter, Locale.ROOT);
        Row row = table.rows().stream()
                .filter(candidate -> candidate.organisation().id().equals(organisationId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        Map<Said, Application> said = said(table.columns());
        return table.columns().stream()
                .filter(obligation -> obligation.content().addresses(row.organisation()))
                .map(obligation -> told(obligation, organisationId, said, table.day()))
                .toList();
    }

    private static Told told(Obligation obligation, UUID organisationId, Map<Said, Application> said, LocalDate day) {
        Optional<Application> application = Optional.ofNullable(said.get(new Said(obligation.id(), organisationId)));
        return new Told(obligation, standing(obligation, application, day), application);
    }

    private Network network(OverviewFilter filter) {
        List<Network> networks = networks();
        UUID wanted = Optional.ofNullable(filter.networkId())
                .or(() -> Readers.get().workplaceAs(Role::staffs).map(Membership::networkId))
                .orElseThrow(Refusal::notFound);
        return networks.stream()
                .filter(network -> network.id().equals(wanted))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private Map<Said, Application> said(Collection<Obligation> obligations) {
        return applying.list(obligations.stream().map(Obligation::id).toList()).stream()
                .collect(Collectors.toMap(
                        application -> new Said(
                                application.obligationId(),
                                application.ownership().organisationId()),
                        Function.identity()));
    }

    private static Row row(
            Organisation organisation, List<Obligation> columns, Map<Said, Application> said, LocalDate today) {
        return new Row(
                organisation,
                columns.stream()
                        .map(obligation -> Optional.of(obligation)
                                .filter(asked -> asked.content().addresses(organisation))
                                .map(asked -> standing(
                                        asked,
                                        Optional.ofNullable(said.get(new Said(asked.id(), organisation.id()))),
                                        today)))
                        .toList());
    }

    private static Standing standing(Obligation obligation, Optional<Application> application, LocalDate day) {
        return Standing.of(
                application.map(known -> known.evidence().status()).orElse(null),
                obligation.content().due(),
                day);
    }

    private static Comparator<Row> order(String sort, Locale locale) {
        Comparator<Row> byName = Comparator.comparing(row -> row.organisation().nameLatin(), Sorting.of(locale));
        boolean descending = sort.startsWith("-");
        return switch (descending ? sort.substring(1) : sort) {
            case "name" -> descending ? byName.reversed() : byName;
            default -> {
                Comparator<Row> byLate = Comparator.comparingLong(Row::late);
                yield (descending ? byLate.reversed() : byLate).thenComparing(byName);
            }
        };
    }
}
