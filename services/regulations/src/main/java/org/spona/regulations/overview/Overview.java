package org.spona.regulations.overview;

import java.time.Clock;
import java.time.Instant;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.spona.regulations.application.ObligationStatus;
import org.spona.regulations.overview.ApplicationTable.Row;
import org.spona.regulations.overview.ObligationStatuses.Cell;
import org.spona.regulations.reminder.Reminding;
import org.spona.regulations.staff.StaffError;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.Update;
import org.spona.regulations.update.UpdateReading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the staff of a network who has applied what. */
@Service
@Transactional(readOnly = true)
public class Overview {

    private final UpdateReading updates;
    private final ObligationStatuses statuses;
    private final Applying applying;
    private final Reminding reminding;
    private final EvidenceFiles evidence;
    private final Directory directory;
    private final Clock clock;

    Overview(
            UpdateReading updates,
            ObligationStatuses statuses,
            Applying applying,
            Reminding reminding,
            EvidenceFiles evidence,
            Directory directory,
            Clock clock) {
        this.updates = updates;
        this.statuses = statuses;
        this.applying = applying;
        this.reminding = reminding;
        this.evidence = evidence;
        this.directory = directory;
        this.clock = clock;
    }

    /** What an organisation says of one obligation, as the table's row opens it. */
    public record Answer(Row row, Obligation obligation, ObligationStatus status, Optional<Application> application) {

        /** What it says now, if anything. */
        public Optional<Evidence> evidence() {
            return application.map(Application::evidence);
        }

        /** The files that show it. */
        public List<EvidenceFile> files() {
            return row.files(obligation.id());
        }
    }

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
        return table(filter, null, locale);
    }

    private ApplicationTable table(OverviewFilter filter, @Nullable UUID organisationId, Locale locale) {
        Network network = network(filter);
        List<Update> published = updates.listPublishedIn(network.id());
        List<Obligation> columns = published.stream()
                .filter(update -> filter.updateId() == null || update.getId().equals(filter.updateId()))
                .flatMap(update -> update.obligations().stream())
                .toList();
        Map<UUID, List<Cell>> cells = statuses.of(network.id(), filter.updateId(), organisationId);
        Map<UUID, List<EvidenceFile>> files = files(cells.values());
        Map<UUID, Map<UUID, Instant>> reminded = reminding.last(network.id());
        Map<UUID, Organisation> organisations = directory.organisations(cells.keySet());
        List<Row> rows = organisations.values().stream()
                .filter(organisation ->
                        filter.country() == null || organisation.country().equals(filter.country()))
                .map(organisation -> row(
                        organisation,
                        cells.getOrDefault(organisation.id(), List.of()),
                        reminded.getOrDefault(organisation.id(), Map.of()),
                        files))
                .sorted(order(filter.sort(), locale))
                .toList();
        List<String> countries = organisations.values().stream()
                .map(Organisation::country)
                .distinct()
                .sorted()
                .toList();
        return new ApplicationTable(network, LocalDate.now(clock), published, countries, columns, rows);
    }

    private static Row row(
            Organisation organisation,
            List<Cell> cells,
            Map<UUID, Instant> reminded,
            Map<UUID, List<EvidenceFile>> files) {
        return new Row(
                organisation,
                cells.stream().collect(Collectors.toMap(Cell::obligationId, Cell::status)),
                reminded,
                cells.stream()
                        .flatMap(cell -> Stream.ofNullable(cell.applicationId())
                                .flatMap(application -> Stream.ofNullable(files.get(application)))
                                .map(shown -> Map.entry(cell.obligationId(), shown)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private Map<UUID, List<EvidenceFile>> files(Collection<List<Cell>> cells) {
        return evidence.of(cells.stream()
                .flatMap(List::stream)
                .flatMap(cell -> Stream.ofNullable(cell.applicationId()))
                .toList());
    }

    /**
     * A row of the table, opened: what an organisation says of all that it is asked.
     *
     * @throws Refusal {@code not-staff} when the reader has no network, {@code not-found} when the organisation is not in it
     */
    public List<Answer> evidence(OverviewFilter filter, UUID organisationId) {
        ApplicationTable table = table(filter, organisationId, Locale.ROOT);
        if (table.rows().isEmpty()) {
            throw Refusal.notFound();
        }
        return answers(table.rows(), table.columns());
    }

    /**
     * All rows of the table, opened.
     *
     * @throws Refusal as {@link #table}
     */
    public List<Answer> answers(OverviewFilter filter, Locale locale) {
        ApplicationTable table = table(filter, locale);
        return answers(table.rows(), table.columns());
    }

    private List<Answer> answers(List<Row> rows, List<Obligation> columns) {
        Map<UUID, Map<UUID, Application>> said = applying
                .list(columns.stream().map(Obligation::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        application -> application.ownership().organisationId(),
                        Collectors.toMap(Application::obligationId, Function.identity())));
        return rows.stream()
                .flatMap(row -> columns.stream()
                        .flatMap(column -> row.cell(column.id()).stream()
                                .map(status -> new Answer(
                                        row,
                                        column,
                                        status,
                                        Optional.ofNullable(said.getOrDefault(
                                                        row.organisation().id(), Map.of())
                                                .get(column.id()))))))
                .toList();
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
