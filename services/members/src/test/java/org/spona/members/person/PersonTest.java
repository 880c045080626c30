package org.spona.members.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.language.Language;

class PersonTest {

    private final Person officer =
            Person.meet(UUID.randomUUID(), "Sluzbenica@Bar.example", "Službenica", "Bar", Language.SERBIAN_LATIN);

    @Test
    void isToldWithoutAnAccountUntilSheHasOne() {
        assertThat(officer.state().subject()).isNull();
        assertThat(officer.revision()).isEqualTo(1);

        officer.signsInAs("f81d4fae");
        assertThat(officer.state().subject()).isEqualTo("f81d4fae");
        assertThat(officer.revision()).isEqualTo(2);
    }

    @Test
    void isReachedAtTheSameAddressHoweverItIsWritten() {
        assertThat(officer.email()).isEqualTo("sluzbenica@bar.example");
    }

    @Test
    void tellsOnlyWhatHasChanged() {
        officer.rename("Službenica", "Bar");
        officer.reads(Language.SERBIAN_LATIN);
        officer.signsInAs("f81d4fae");
        officer.signsInAs("f81d4fae");
        assertThat(officer.revision()).isEqualTo(2);

        officer.rename("Službenica", "Kotor");
        officer.reads(Language.SERBIAN_CYRILLIC);
        assertThat(officer.revision()).isEqualTo(4);
        assertThat(officer.state().name()).isEqualTo("Službenica Kotor");
        assertThat(officer.state().language()).isEqualTo("sr-Cyrl");
    }
}
