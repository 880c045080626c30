package org.spona.meetings.invitation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.meetings.invitation.InviteeEntry;
import org.spona.meetings.invitation.MailState;

class InstitutionTest {

    private final InviteeEntry ana = entry("Ana O'Brajen", null, "Dom zdravlja Bar");
    private final InviteeEntry marko = entry("Marko O'Konor", null, "Dom zdravlja Bar");
    private final InviteeEntry iva = entry("Iva Ivić", "Opština Bar", "");
    private final InviteeEntry nobodys = entry("Zorica", null, "");

    @Test
    void hasItsInviteesTogetherInTheOrderOfTheList() {
        assertThat(Institution.of(List.of(ana, iva, marko)))
                .extracting(Institution::latin, Institution::invitees)
                .containsExactly(tuple("Dom zdravlja Bar", List.of(ana, marko)), tuple("Opština Bar", List.of(iva)));
    }

    @Test
    void isCalledInBothScriptsWhereTheDirectoryKnowsIt() {
        assertThat(Institution.of(List.of(iva)))
                .singleElement()
                .extracting(Institution::cyrillic)
                .isEqualTo("Општина Бар");
        assertThat(Institution.of(List.of(ana)))
                .singleElement()
                .extracting(Institution::cyrillic)
                .isEqualTo("Dom zdravlja Bar");
    }

    @Test
    void hasNoNameForThoseWhoComeFromNowhere() {
        assertThat(Institution.of(List.of(nobodys)))
                .singleElement()
                .extracting(Institution::latin)
                .isEqualTo("");
    }

    private static InviteeEntry entry(String name, @Nullable String organisation, String institution) {
        return new InviteeEntry(
                UUID.randomUUID(),
                null,
                name,
                null,
                organisation,
                organisation == null ? null : "Општина Бар",
                institution,
                null,
                false,
                null,
                null,
                null,
                null,
                false,
                MailState.NONE,
                null,
                null);
    }
}
