package org.spona.cooperation.planimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.matrix.ColumnRole;
import org.spona.cooperation.matrix.DoubtKind;
import org.spona.cooperation.matrix.DraftDoubt;
import org.spona.cooperation.matrix.DraftLine;
import org.spona.cooperation.matrix.DraftLine.Kind;
import org.spona.cooperation.matrix.SentTable;
import org.spona.cooperation.matrix.TableReading;
import org.spona.cooperation.plan.PlanAction;
import org.spona.cooperation.plan.PlanMatrix;
import org.spona.cooperation.plan.PlanTime;
import org.spona.cooperation.plan.Responsible;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

class ImportLinesTest {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    private final PlanImport brought = brought("""
            Cilj\tIndikator\tAktivnost\tNosilac\tRok
            1.1 Saradnja\t- Broj protokola\ta. Pisati školama. b. Obići sela c. Javiti\tSocijalni akteri\toko proleća
            1.2 Usluge\t\ta. Pomoć u kući\t\t
            """);

    @Test
    void isDoneOnceEveryDoubtIsSettled() {
        assertThatThrownBy(() -> brought.finish(UUID.randomUUID(), NOW)).isInstanceOf(Refusal.class);
        brought.accept(DoubtKind.NO_BASELINE, NOW);
        brought.solve(doubt(DoubtKind.UNCLEAR_TIME, Kind.TIME), text("1. 3. 2027. – 31. 5. 2027."), NOW);
        brought.solve(
                doubt(DoubtKind.UNCLEAR_OWNER, Kind.RESPONSIBLE),
                new LineInput("", "Savet za socijalnu politiku", "", "", Responsible.Kind.BODY, "", ""),
                NOW);
        brought.solve(
                doubt(DoubtKind.UNCLEAR_OWNER, Kind.ACTION),
                new LineInput("a.", "Pomoć u kući", "", "", Responsible.Kind.ORGANISATION, "Crveni krst", ""),
                NOW);
        brought.solve(
                doubt(DoubtKind.UNCLEAR_TIME, Kind.ACTION),
                new LineInput("a.", "Pomoć u kući", "", "", Responsible.Kind.ORGANISATION, "", "2027. kontinuirano"),
                NOW);
        assertThat(brought.open()).isZero();

        PlanMatrix matrix = ImportedPlan.of(brought.lines());
        brought.finish(UUID.randomUUID(), NOW);

        assertThat(brought.status()).isEqualTo(PlanImport.Status.DONE);
        assertThat(matrix.actions()).hasSize(4);
        PlanAction help = matrix.actions().getLast();
        assertThat(help.responsible())
                .containsExactly(new Responsible(Responsible.Kind.ORGANISATION, "Crveni krst", null));
        assertThat(help.time().kind()).isEqualTo(PlanTime.Kind.CONTINUOUS_SINCE);
        assertThat(matrix.actions().getFirst().time().kind()).isEqualTo(PlanTime.Kind.RANGE);
    }

    @Test
    void leavesADoubtOpenThatIsNotSolved() {
        int baseline = doubt(DoubtKind.NO_BASELINE, Kind.INDICATOR);
        assertThatThrownBy(() -> brought.solve(baseline, text("Broj protokola"), NOW))
                .isInstanceOf(InvalidInput.class);
        int time = doubt(DoubtKind.UNCLEAR_TIME, Kind.TIME);
        assertThatThrownBy(() -> brought.solve(time, text("oko leta"), NOW)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> brought.solve(time, text("31. 5. 2027. – 1. 3. 2027."), NOW))
                .isInstanceOf(InvalidInput.class);
        assertThat(brought.doubt(time).state()).isEqualTo(DraftDoubt.State.OPEN);
    }

    @Test
    void dividesJoinsAndTakesOutLines() {
        int second = line("Obići sela");
        brought.edit(second, text("Obići sela\nObići gradove"), NOW);
        assertThat(actions())
                .containsExactly("Pisati školama.", "Obići sela", "Obići gradove", "Javiti", "Pomoć u kući");

        brought.join(line("Obići gradove"), NOW);
        assertThat(actions()).contains("Obići sela Obići gradove");

        brought.drop(line("Javiti"), NOW);
        assertThat(actions()).doesNotContain("Javiti");
        assertThatThrownBy(() -> brought.join(line("Pisati školama."), NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> brought.edit(999, text("x"), NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void waitsUntilItsColumnsAreKnown() {
        PlanImport unknown = brought("Ime\tOpis\nSaradnja\tPisati\n");
        assertThat(unknown.status()).isEqualTo(PlanImport.Status.COLUMNS);
        assertThatThrownBy(() -> unknown.columns(List.of(ColumnRole.NONE, ColumnRole.TIME), true, NOW))
                .isInstanceOf(InvalidInput.class);

        unknown.columns(List.of(ColumnRole.GOAL, ColumnRole.ACTION), true, NOW);

        assertThat(unknown.lines()).extracting(DraftLine::text).contains("Saradnja", "Pisati");
        assertThat(unknown.status()).isEqualTo(PlanImport.Status.LINES);
    }

    private static PlanImport brought(String pasted) {
        return new PlanImport(
                UUID.randomUUID(),
                Reader.VISITOR,
                new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.PRIVATE),
                "",
                TableReading.read(new SentTable.Pasted(pasted)),
                NOW);
    }

    private static LineInput text(String text) {
        return new LineInput("", text, "", "", Responsible.Kind.ORGANISATION, "", "");
    }

    private int doubt(DoubtKind kind, Kind line) {
        return brought.doubts().stream()
                .filter(doubt -> doubt.kind() == kind)
                .filter(doubt ->
                        brought.line(doubt).filter(it -> it.kind() == line).isPresent())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private int line(String text) {
        return brought.lines().stream()
                .filter(line -> line.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> actions() {
        return brought.lines().stream()
                .filter(line -> line.kind() == Kind.ACTION)
                .map(DraftLine::text)
                .toList();
    }
}
