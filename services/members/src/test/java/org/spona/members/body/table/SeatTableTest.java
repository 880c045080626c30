package org.spona.members.body.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.problem.InvalidInput;

class SeatTableTest {

    @Test
    void findsItsColumnsBelowATitleAndKeepsTheNumbersOfItsRows() {
        SeatTable table = SeatTable.read(
                "table",
                "Sastav operativnog tima\n\nUstanova;Ime i prezime;E-adresa;Član/zamenik\nPolicija;Načelnica Stanice;a@b.example;član\n",
                false);

        assertThat(table.columns().areClear()).isTrue();
        assertThat(table.rows(table.columns())).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(4);
            assertThat(row.institution()).isEqualTo("Policija");
            assertThat(row.rank()).isEqualTo("član");
        });
        SeatTable again = SeatTable.read("table", table.text(), false);
        assertThat(again.rows(again.columns())).isEqualTo(table.rows(table.columns()));
    }

    @Test
    void readsCyrillicNamesOfColumns() {
        SeatTable table = SeatTable.read("table", "Назив органа,Улога,Гласа\nПолиција,члан,да\n", false);
        assertThat(table.rows(table.columns()))
                .singleElement()
                .satisfies(row -> assertThat(List.of(row.role(), row.voting())).containsExactly("члан", "да"));
    }

    @Test
    void goesOnWithTheInstitutionAboveWhereCellsWereMerged() {
        SeatTable table =
                SeatTable.read("table", "Institution,Name,Role\nPolice,Head Officer,expert\n,Second Officer,\n", false);
        assertThat(table.rows(table.columns()))
                .extracting(SeatRow::institution, SeatRow::role)
                .containsExactly(tuple("Police", "expert"), tuple("Police", "expert"));
    }

    @Test
    void isNotClearWithoutAColumnOfInstitutions() {
        SeatTable table = SeatTable.read("table", "A;B\nPolicija;x\n", false);
        assertThat(table.columns().areClear()).isFalse();
        assertThat(SeatTable.read("table", "A;B\nPolicija;x\n", true).names()).isEmpty();
    }

    @Test
    void hasAnEnd() {
        assertThatThrownBy(() -> SeatTable.read("table", "Ustanova\n" + "Policija\n".repeat(1_100), false))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> SeatTable.read(
                        "table",
                        "Ustanova\n"
                                + ("x".repeat(299) + ",")
                                        .repeat(20)
                                        .concat("\n")
                                        .repeat(60),
                        false))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> SeatTable.read("table", "\n\n", false)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @CsvSource({
        "delegat,0",
        "Članica,0",
        "delegat/kinja,0",
        "1,1",
        "2.,2",
        "zamenik 3,3",
        "prvi zamenik,1",
        "2. zamenica,2",
        "zamjenik/ca člana,2147483647",
        "Deputy,2147483647",
        "0,0"
    })
    void readsRanks(String written, int rank) {
        assertThat(SeatWords.rank(written)).hasValue(rank);
    }

    @ParameterizedTest
    @CsvSource({"predsednik/ca,CHAIR", "Секретар,SECRETARY", "član,MEMBER", "expert,EXPERT", "posmatrač,OBSERVER"})
    void readsRoles(String written, SeatRole role) {
        assertThat(SeatWords.role(written)).hasValue(role);
    }

    @Test
    void saysNothingOfWordsItDoesNotKnow() {
        assertThat(SeatWords.rank("načelnik")).isEmpty();
        assertThat(SeatWords.role("načelnik")).isEmpty();
        assertThat(SeatWords.votes("možda")).isEmpty();
    }
}
