package org.spona.meetings.invitation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.meetings.invitation.Audience.Guest;
import org.spona.meetings.invitation.web.GuestLines.Unreadable;

class GuestLinesTest {

    private static final Guest PETAR = new Guest("Petar Perić", "petar@bar.example", "");
    private static final Guest ANA = new Guest("Ana Anić", "ana@bar.example", "");
    private static final Guest IVA = new Guest("Iva Ivić", "iva@bar.example", "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Petar Perić <petar@bar.example>; Ana Anić <ana@bar.example>; Iva Ivić <iva@bar.example>",
                "Petar Perić <petar@bar.example>, Ana Anić <ana@bar.example>, Iva Ivić <iva@bar.example>;",
                "\"Petar Perić\" <petar@bar.example>;\u00a0\"Ana Anić\" <ana@bar.example>\nIva Ivić; iva@bar.example",
                "Petar Perić; petar@bar.example; Ana Anić; ana@bar.example; Iva Ivić; iva@bar.example;"
            })
    void readsRecipientsAsMailProgramsWriteThem(String copied) {
        assertThat(GuestLines.read(copied)).isEqualTo(new GuestLines(List.of(PETAR, ANA, IVA), List.of()));
    }

    @Test
    void readsNamesWithACommaAndAddressesAlone() {
        assertThat(GuestLines.read(
                                "Perić, Petar <petar@bar.example>; \"Anić; Ana\" <ana@bar.example>, iva@šabac-primer.rs")
                        .guests())
                .containsExactly(
                        new Guest("Perić, Petar", "petar@bar.example", ""),
                        new Guest("Anić; Ana", "ana@bar.example", ""),
                        new Guest("iva@šabac-primer.rs", "iva@xn--abac-primer-fhc.rs", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Anić; ana@bar.example; Dom zdravlja, Bar",
                "Ana Anić <ana@bar.example>; Dom zdravlja, Bar",
                "Ana Anić;ana@bar.example\u200b;Dom zdravlja, Bar;"
            })
    void readsAGuestWithHerInstitution(String line) {
        assertThat(GuestLines.read(line).guests())
                .containsExactly(new Guest("Ana Anić", "ana@bar.example", "Dom zdravlja, Bar"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            bez adrese                                               | unreadable
            Ana Anić; Bar; ana@bar.example                           | unreadable
            Ana <ana@bar.example>; Iva <iva@bar.example>; Crveni krst | unreadable
            Ana <ana@bar.example> Iva <iva@bar.example>              | unreadable
            Miloš; miloš.probni@bar.example                          | local-part
            Ana <ana@bar.example>; Iva <iva@straße.example>          | domain
            """)
    void saysWhatCannotBeReadAndInvitesNobodyOfThatLine(String line, String why) {
        assertThat(GuestLines.read("\n" + line))
                .isEqualTo(new GuestLines(List.of(), List.of(new Unreadable(2, line, "meeting.guests." + why))));
    }
}
