package org.spona.knowledge.exchange.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnNamesTest {

    /** Rows stand between bars, cells between semicolons. */
    @ParameterizedTest
    @CsvSource({
        "id;naslov;opština | 1;Klub;Bar, 0",
        "Pregled dobrih praksi | | Rb;Naziv;Opština;Opis | 1;Klub;Bar;, 2",
        "Pregled dobrih praksi;;;; | Oznaka;Naslov;Grad;Teme; | 1;Klub;Bar;;, 1",
        "Zavod;2024;Podgorica | Р. бр;Назив праксе;Општина | 1;Klub;Bar, 1",
        "prva;druga;treća | 1;Klub;Bar, 0",
        "Pregled | prva;druga;treća | 1;Klub;Bar, 1",
        "samo;dve | kolone;ovde, 0",
    })
    void findsTheRowWithTheNamesOfTheColumns(String table, int row) {
        List<List<String>> rows = Stream.of(table.split("\\|"))
                .map(line -> List.of(line.strip().split(";", -1)))
                .toList();

        assertThat(ColumnNames.row(rows)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({
        "Ciljne grupe, targetGroups",
        "Од године, periodFrom",
        "GODIŠNJI TROŠAK, yearlyCost",
        "Licenca, licence",
        "Особа за контакт, contactName",
        "E-mail, contactEmail",
        "Telefon, contactTelephone"
    })
    void knowsEveryFieldOfAPractice(String name, String field) {
        assertThat(ColumnNames.guess(List.of("?", name), "sr-Latn", "RS").kept().get(Columns.FIELDS.indexOf(field)))
                .isEqualTo(1);
    }
}
