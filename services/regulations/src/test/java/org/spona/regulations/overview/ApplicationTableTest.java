package org.spona.regulations.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.regulations.application.ObligationStatus;
import org.spona.regulations.overview.ApplicationTable.Row;

class ApplicationTableTest {

    private static final UUID DECISION = UUID.randomUUID();
    private static final UUID REPORT = UUID.randomUUID();

    @Test
    void countsEachWayInTheOrderOfItsWords() {
        ApplicationTable table = table(
                row("Bar", Map.of(DECISION, ObligationStatus.LATE, REPORT, ObligationStatus.APPLIED)),
                row("Kotor", Map.of(DECISION, ObligationStatus.LATE)));

        assertThat(table.totals().keySet()).containsExactly(ObligationStatus.values());
        assertThat(table.totals())
                .containsEntry(ObligationStatus.LATE, 2L)
                .containsEntry(ObligationStatus.APPLIED, 1L)
                .containsEntry(ObligationStatus.SILENT, 0L);
        assertThat(table.totals().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(3);
    }

    @Test
    void countsWhatIsLateInARow() {
        Row row = row("Bar", Map.of(DECISION, ObligationStatus.LATE, REPORT, ObligationStatus.SILENT));

        assertThat(row.late()).isEqualTo(1);
        assertThat(row.cell(DECISION)).hasValue(ObligationStatus.LATE);
    }

    @Test
    void leavesACellEmptyWhereOthersAreAsked() {
        assertThat(row("Bar", Map.of(DECISION, ObligationStatus.LATE)).cell(REPORT))
                .isEmpty();
    }

    @Test
    void keepsACopyOfItsCells() {
        var cells = new HashMap<>(Map.of(DECISION, ObligationStatus.LATE));
        Row row = row("Bar", cells);

        cells.clear();

        assertThat(row.late()).isEqualTo(1);
    }

    @Test
    void showsWithoutAFilterAllWithMostLateFirst() {
        var filter = new OverviewFilter(null, " ", null, "");

        assertThat(filter.country()).isNull();
        assertThat(filter.sort()).isEqualTo("-late");
    }

    @Test
    void callsAnOrganisationByWhatIsMostUrgent() {
        assertThat(row("Bar", Map.of(DECISION, ObligationStatus.APPLIED, REPORT, ObligationStatus.LATE))
                        .standing())
                .isEqualTo(ObligationStatus.LATE);
        assertThat(row("Bar", Map.of(DECISION, ObligationStatus.APPLIED, REPORT, ObligationStatus.SILENT))
                        .standing())
                .isEqualTo(ObligationStatus.SILENT);
        assertThat(row("Bar", Map.of(DECISION, ObligationStatus.APPLIED, REPORT, ObligationStatus.NOT_COMPETENT))
                        .standing())
                .isEqualTo(ObligationStatus.APPLIED);
    }

    @ParameterizedTest
    @EnumSource(ObligationStatus.class)
    void callsAnOrganisationByTheOnlyThingThatIsSo(ObligationStatus status) {
        assertThat(row("Bar", Map.of(DECISION, status)).standing()).isEqualTo(status);
    }

    @Test
    void awaitsWhatIsLateOrSilent() {
        ApplicationTable table = table(
                row("Bar", Map.of(DECISION, ObligationStatus.LATE, REPORT, ObligationStatus.APPLIED)),
                row("Kotor", Map.of(DECISION, ObligationStatus.APPLIED, REPORT, ObligationStatus.IN_PROGRESS)));

        assertThat(table.isAwaited(DECISION)).isTrue();
        assertThat(table.isAwaited(REPORT)).isFalse();
    }

    private static ApplicationTable table(Row... rows) {
        var network =
                new Network(UUID.randomUUID(), "crna-gora", "Mreža Crne Gore", "Мрежа Црне Горе", "ME", null, null, 1);
        return new ApplicationTable(
                network, LocalDate.of(2027, 3, 12), List.of(), List.of("ME"), List.of(), Arrays.asList(rows));
    }

    private static Row row(String name, Map<UUID, ObligationStatus> cells) {
        return new Row(
                new Organisation(UUID.randomUUID(), "MUNICIPALITY", "ME", name, name, "", null, null, 1),
                cells,
                Map.of(),
                Map.of());
    }
}
