package org.spona.members.invitation.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleColumnsTest {

    @ParameterizedTest
    @ValueSource(strings = {"E-mail", "e-pošta", "Е-пошта", "Email address", "E-adresa", "imejl"})
    void areNamedByTheRowThatNamesTheAddress(String name) {
        assertThat(PeopleColumns.areNamedBy(List.of("Uloga", name))).isTrue();
    }

    @Test
    void areNotNamedByAPerson() {
        assertThat(PeopleColumns.areNamedBy(List.of("vesna@bar.example", "Vesna", "službenica")))
                .isFalse();
    }

    @Test
    void standWhereTheirNamesStand() {
        assertThat(PeopleColumns.named(List.of("Opština", "Prezime", "Ime", "Napomena", "E-mail", "Uloga")))
                .isEqualTo(new PeopleColumns(4, -1, 2, 1, 5, 0));
        assertThat(PeopleColumns.named(List.of("Email", "Full name", "Institution")))
                .isEqualTo(new PeopleColumns(0, 1, -1, -1, -1, 2));
    }

    @Test
    void standInTheirOrderAroundTheAddressWithoutNames() {
        assertThat(PeopleColumns.ordered(List.of("vesna@bar.example", "Vesna Bar")))
                .isEqualTo(new PeopleColumns(0, 1, -1, -1, 2, 3));
        assertThat(PeopleColumns.ordered(List.of("Vesna Bar", "službenica", "vesna@bar.example")))
                .isEqualTo(new PeopleColumns(2, 0, -1, -1, 1, 3));
    }

    @Test
    void readAPersonOfARowThatIsTooShort() {
        assertThat(new PeopleColumns(0, 1, -1, -1, 2, 3).read(7, List.of("vesna@bar.example", "Vesna Marija Bar")))
                .isEqualTo(new PersonRow(7, "vesna@bar.example", "Vesna Marija", "Bar", "", ""));
    }

    @Test
    void readTheNameThatStandsBesideTheAddress() {
        assertThat(PersonRow.read(1, "\"Vesna Bar\" <vesna@bar.example>", "", "", "", "", ""))
                .isEqualTo(new PersonRow(1, "vesna@bar.example", "Vesna", "Bar", "", ""));
        assertThat(PersonRow.read(1, "V. B. <vesna@bar.example>", "Vesna Bar", "", "", "", ""))
                .isEqualTo(new PersonRow(1, "vesna@bar.example", "Vesna", "Bar", "", ""));
    }

    @Test
    void preferTheTwoPartsOfANameToTheWhole() {
        assertThat(PersonRow.read(1, "vesna@bar.example", "Službenica Bara", "Vesna", "Bar", "", ""))
                .isEqualTo(new PersonRow(1, "vesna@bar.example", "Vesna", "Bar", "", ""));
    }
}
