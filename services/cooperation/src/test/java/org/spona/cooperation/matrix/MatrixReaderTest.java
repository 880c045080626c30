package org.spona.cooperation.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.matrix.DraftLine.Kind;
import org.spona.cooperation.plan.Responsible;

class MatrixReaderTest {

    @Test
    void findsTheLinesOfTheTableAsItWasPasted() throws IOException {
        DraftMatrix draft = read(matrica());

        assertThat(draft.title()).startsWith("Matrica 3 RAZVOJ KAPACITETA ZAJEDNICE");
        assertThat(texts(draft, Kind.DIRECTION))
                .singleElement()
                .asString()
                .startsWith("1. Razvijati održive mehanizame");
        assertThat(texts(draft, Kind.GOAL)).hasSize(2);
        assertThat(texts(draft, Kind.RESULT)).hasSize(8).contains("1.1.3 Potpisani protokoli o saradnji");
        assertThat(texts(draft, Kind.INDICATOR))
                .containsExactly(
                        "Broj organizacija i institucija obuhvaćenih godišnjim planom",
                        "Broj partnerskih inicijativa",
                        "Broj protokola o saradnji",
                        "Broj i vrsta međuopštinskih inicijativa",
                        "Broj korisnika međuopštinskih usluga");
        assertThat(texts(draft, Kind.ACTION)).hasSize(19);
        assertThat(texts(draft, Kind.RESPONSIBLE))
                .containsExactly("Opštinski odbor za socijalnu politiku", "Socijalni akteri");
        assertThat(texts(draft, Kind.TIME)).containsExactly("2008. kontinuirano", "2008./2009.");
    }

    @Test
    void putsTogetherWhatThePageCutApart() throws IOException {
        List<String> actions = texts(read(matrica()), Kind.ACTION);

        assertThat(actions)
                .contains("g. Uspostaviti saradnju CSR i škola na razvoju programa zaštite dece i omladine; angažovati "
                        + "stručnjake iz CSR za realizaciju preventivnih programa u školama i realizaciji ČOS-a; "
                        + "operacionalizovati postojeći protokol o saradnji;")
                .contains("h. Uspostaviti saradnju lekara sa odeljenskim starešinama i PP službom škola")
                .contains(
                        "n. Uspostaviti saradnju sa privrednicima i definisati njihovu ulogu u sistemu socijalne zaštite.")
                .anyMatch(action -> action.startsWith("k. Dogovriti umrežavanje CSR sa policijom"));
    }

    @Test
    void saysWhereverItIsInDoubt() throws IOException {
        DraftMatrix draft = read(matrica());

        assertThat(draft.doubts().stream().collect(Collectors.groupingBy(DraftDoubt::kind, Collectors.counting())))
                .containsOnly(
                        Map.entry(DoubtKind.GLUED_LETTER, 6L),
                        Map.entry(DoubtKind.SPLIT_OVER_ROWS, 2L),
                        Map.entry(DoubtKind.NO_BASELINE, 5L),
                        Map.entry(DoubtKind.UNCLEAR_OWNER, 1L));
        assertThat(draft.doubts())
                .filteredOn(doubt -> doubt.kind() == DoubtKind.GLUED_LETTER)
                .first()
                .satisfies(doubt -> assertThat(doubt.detail()).contains("službom školai. Uspostaviti"))
                .satisfies(doubt -> assertThat(draft.cells().get(doubt.row()).get(doubt.column()))
                        .contains("PP službom školai. Uspostaviti"));
    }

    @Test
    void saysWhoAnswersAndWhenOnceForAllActionsOfAGoal() throws IOException {
        DraftMatrix draft = read(matrica());

        DraftLine last = draft.lines().stream()
                .filter(line -> line.kind() == Kind.ACTION && line.number().equals("o."))
                .findFirst()
                .orElseThrow();
        assertThat(last.responsible()).hasSize(2);
        assertThat(draft.lines())
                .filteredOn(line -> line.kind() == Kind.RESPONSIBLE)
                .extracting(DraftLine::owner)
                .containsExactly(Responsible.Kind.BODY, Responsible.Kind.NOBODY);
    }

    @Test
    void readsAFlatTableWithALineInEachRow() {
        DraftMatrix draft = read("""
                Cilj\tAktivnost\tNosilac\tRok
                Bolja saradnja\tPotpisati protokol\tCentar za socijalni rad\t2027.
                Bolja saradnja\tObučiti ljude\tDom zdravlja; Crveni krst\t1. 3. 2027. - 30. 6. 2027.
                Više usluga\tPomoć u kući\t-\toko proleća
                """);

        assertThat(texts(draft, Kind.GOAL)).containsExactly("Bolja saradnja", "Više usluga");
        assertThat(texts(draft, Kind.ACTION)).containsExactly("Potpisati protokol", "Obučiti ljude", "Pomoć u kući");
        assertThat(texts(draft, Kind.RESPONSIBLE))
                .containsExactly("Centar za socijalni rad", "Dom zdravlja", "Crveni krst");
        assertThat(draft.doubts())
                .extracting(DraftDoubt::kind)
                .containsExactlyInAnyOrder(DoubtKind.UNCLEAR_TIME, DoubtKind.UNCLEAR_OWNER);
    }

    @Test
    void tellsOfATimeThatEndsBeforeItBegins() {
        DraftMatrix draft =
                read("Cilj\tAktivnost\tNosilac\tRok\nSaradnja\tObuka\tDom zdravlja\t30. 6. 2027. - 1. 3. 2027.\n");

        assertThat(draft.doubts()).extracting(DraftDoubt::kind).containsExactly(DoubtKind.REVERSED_TIME);
    }

    @Test
    void readsTheSameInCyrillic() {
        DraftMatrix draft = read("""
                Циљеви\tРезултати\tИндикатори\tАктивности\tКо је одговоран\tВреме
                1.1 Сарадња\t1.1.1 Протокол 1.1.2 Тим\t- Број протокола - Број састанака\tа. Потписати б. Обучити в. Пратити\tОдбор\t2008.
                """);

        assertThat(texts(draft, Kind.RESULT)).hasSize(2);
        assertThat(texts(draft, Kind.INDICATOR)).hasSize(2);
        assertThat(texts(draft, Kind.ACTION)).containsExactly("а. Потписати", "б. Обучити", "в. Пратити");
    }

    @Test
    void takesASentenceForTheEndOfASentenceWhereTheListIsWhole() {
        DraftMatrix draft = read("""
                Cilj\tAktivnost\tRok
                Saradnja\ta. Pisati školi. Obići sve grada. Javiti\t2027.
                """);

        assertThat(texts(draft, Kind.ACTION)).hasSize(1);
    }

    @Test
    void namesALetterThatIsMissingAndAColumnThatNoPlanHas() {
        DraftMatrix draft = read("""
                Cilj\tAktivnost\tNosilac\tRok\tBudžet
                Saradnja\t<p>a. Jedno</p><p>d. Drugo</p>\tDom zdravlja\t2027.\t100.000
                """);

        assertThat(draft.doubts())
                .extracting(DraftDoubt::kind)
                .containsExactlyInAnyOrder(DoubtKind.NUMBER_GAP, DoubtKind.UNKNOWN_COLUMN);
    }

    @Test
    void readsTwoTablesAsOneWhereTheSecondGoesOn() {
        String html = """
                <p>Plan</p><table><tr><th>Cilj</th><th>Aktivnost</th><th>Rok</th></tr>
                <tr><td rowspan="2">Saradnja</td><td>a. Jedno</td><td>2027.</td></tr><tr><td>b. Drugo</td><td></td></tr></table>
                <table><tr><td></td><td>c. Treće</td><td></td></tr></table><table><tr><td>Potpisi</td></tr></table>""";
        DraftMatrix draft = read(html);

        assertThat(texts(draft, Kind.GOAL)).containsExactly("Saradnja");
        assertThat(texts(draft, Kind.ACTION)).containsExactly("a. Jedno", "b. Drugo", "c. Treće");
        assertThat(draft.doubts())
                .extracting(DraftDoubt::kind)
                .contains(DoubtKind.TABLE_GOES_ON, DoubtKind.OTHER_TABLE);
    }

    @Test
    void knowsNoColumnsWhereNoneOfOursIs() {
        List<SourceTable> tables = TableReading.read(new SentTable.Pasted("Ime\tPrezime\tGrad\nAna\tAnić\tBar\n"));

        assertThat(MatrixReader.findHead(tables)).isEmpty();
        DraftMatrix draft = MatrixReader.read(
                tables,
                MatrixReader.headOf(tables, List.of(ColumnRole.GOAL, ColumnRole.ACTION, ColumnRole.NONE), true));
        assertThat(texts(draft, Kind.GOAL)).containsExactly("Ana");
    }

    @Test
    void refusesMoreRowsThanAnybodyPrints() {
        String rows = IntStream.range(0, 3000)
                .mapToObj(row -> "Cilj %d\tAktivnost %d\t2027.".formatted(row, row))
                .collect(Collectors.joining("\n", "Cilj\tAktivnost\tRok\n", ""));

        assertThatThrownBy(() -> TableReading.read(new SentTable.Pasted(rows)))
                .isInstanceOfSatisfying(
                        UnreadableTable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TableRefusal.TOO_MANY_ROWS));
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> TableReading.read(new SentTable.Pasted(" ")))
                .isInstanceOfSatisfying(
                        UnreadableTable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TableRefusal.EMPTY));
        assertThatThrownBy(() -> TableReading.read(new SentTable.Pasted("Nema tabele")))
                .isInstanceOfSatisfying(
                        UnreadableTable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TableRefusal.NO_TABLE));
    }

    static String matrica() throws IOException {
        try (var text = MatrixReaderTest.class.getResourceAsStream("/matrix/matrica-3.txt")) {
            return new String(text == null ? new byte[0] : text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static DraftMatrix read(String pasted) {
        List<SourceTable> tables = TableReading.read(new SentTable.Pasted(pasted));
        return MatrixReader.read(tables, MatrixReader.findHead(tables).orElseThrow());
    }

    private static List<String> texts(DraftMatrix draft, Kind kind) {
        return draft.lines().stream()
                .filter(line -> line.kind() == kind)
                .map(line -> (line.number() + " " + line.text()).strip())
                .toList();
    }
}
