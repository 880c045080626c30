package org.spona.members.invitation.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.problem.InvalidInput;

class PeopleSheetTest {

    private static final PersonRow ANA = new PersonRow(2, "ana@bar.me", "Ana Marija", "Perić", "službenik", "Bar");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e-adresa;ime i prezime;uloga;organizacija\nana@bar.me;Ana Marija Perić;službenik;Bar",
                "E-mail\tName\tRole\tOrganisation\nana@bar.me\tAna Marija Perić\tslužbenik\tBar",
                "Општина,Улога,Презиме,Име,Е-пошта\nBar,službenik,Perić,Ana Marija,ana@bar.me",
                "Uloga;Organizacija;Mail\nslužbenik;Bar;Ana Marija Perić <ana@bar.me>"
            })
    void readsColumnsByTheirNamesInEitherLanguageAndScript(String table) {
        assertThat(PeopleSheet.read("lines", table)).containsExactly(ANA);
    }

    @Test
    void readsColumnsWithoutNamesInTheirOrder() {
        assertThat(PeopleSheet.read("lines", "\nana@bar.me;Ana Marija Perić;službenik;Bar\n"))
                .containsExactly(ANA);
    }

    @Test
    void numbersRowsAsTheFileDoesBelowItsTitleAndEmptyRows() {
        assertThat(PeopleSheet.read(
                        "lines", "Ljudi mreže;\n\ne-mail;ime i prezime\nana@bar.me;Ana Perić\n;\nivo@bar.me;Ivo Ban"))
                .extracting(PersonRow::row)
                .containsExactly(4, 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ime;prezime\nAna;Perić", "samo reči"})
    void saysThatAddressesAreMissing(String table) {
        assertThatThrownBy(() -> PeopleSheet.read("lines", table))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.fieldErrors().getFirst().message())
                                .isEqualTo("invitation.table.no-addresses"));
    }

    @Test
    void takesNoMoreThanItCanShow() {
        String most = IntStream.rangeClosed(1, PeopleTable.MOST)
                .mapToObj(number -> "osoba" + number + "@bar.me;Ana Perić\n")
                .collect(Collectors.joining());
        assertThat(PeopleSheet.read("lines", most)).hasSize(PeopleTable.MOST);
        assertThatThrownBy(() -> PeopleSheet.read("lines", most + "jos@bar.me;Ivo Ban\n"))
                .isInstanceOf(InvalidInput.class);
    }
}
