package org.spona.regulations.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.regulations.application.ObligationStatus;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.Update;

/**
 * The organisations of a network by the obligations that they are asked.
 *
 * @param day by which lateness is told
 * @param updates all that is published in the network, newest first
 * @param countries of all organisations that are asked something, in whichever the rows are
 * @param rows only organisations that are asked something by one of the columns
 */
public record ApplicationTable(
        Network network,
        LocalDate day,
        List<Update> updates,
        List<String> countries,
        List<Obligation> columns,
        List<Row> rows) {

    /**
     * An organisation.
     *
     * @param cells how it stands with each obligation that it is asked, by the obligation's id
     * @param reminded when it was last reminded of an obligation, by the obligation's id
     * @param files its evidence that the reader may open, by the obligation's id
     */
    public record Row(
            Organisation organisation,
            Map<UUID, ObligationStatus> cells,
            Map<UUID, Instant> reminded,
            Map<UUID, List<EvidenceFile>> files) {

        public Row {
            cells = Map.copyOf(cells);
            reminded = Map.copyOf(reminded);
            files = Map.copyOf(files);
        }

        /** The files that show how it has done what an obligation asks. */
        public List<EvidenceFile> files(UUID obligationId) {
            return files.getOrDefault(obligationId, List.of());
        }

        /** When it was last reminded of an obligation. */
        public Optional<Instant> reminded(UUID obligationId) {
            return Optional.ofNullable(reminded.get(obligationId));
        }

        /** How it stands with all that it is asked, in one word: the most urgent. */
        public ObligationStatus standing() {
            return ObligationStatus.mostUrgent(cells.values());
        }

        /** How it stands with an obligation; empty when others are asked. */
        public Optional<ObligationStatus> cell(UUID obligationId) {
            return Optional.ofNullable(cells.get(obligationId));
        }

        /** How many of its obligations are late. */
        public long late() {
            return count(ObligationStatus.LATE);
        }

        long count(ObligationStatus which) {
            return cells.values().stream().filter(which::equals).count();
        }
    }

    /** Whether anybody is late with an obligation or has said nothing of it. */
    public boolean isAwaited(UUID obligationId) {
        return rows.stream().flatMap(row -> row.cell(obligationId).stream()).anyMatch(ObligationStatus::isAwaited);
    }

    /** How many cells stand in each way, in the order of {@link ObligationStatus}; ways that do not occur are zero. */
    public Map<ObligationStatus, Long> totals() {
        Map<ObligationStatus, Long> totals = new EnumMap<>(ObligationStatus.class);
        Arrays.stream(ObligationStatus.values())
                .forEach(status -> totals.put(
                        status,
                        rows.stream().mapToLong(row -> row.count(status)).sum()));
        return totals;
    }
}
