package org.spona.members.invitation.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.members.invitation.Invitee;
import org.spona.members.invitation.table.RowOutcome.Fate;
import org.spona.platform.directory.Organisation;
import org.spona.platform.problem.FieldError;
import org.spona.platform.tenancy.Role;

class RowReadingTest {

    private static final UUID NETWORK = UUID.randomUUID();

    private final Organisation bar = municipality("Bar", "Бар");
    private final Organisation kotor = municipality("Kotor", "Котор");
    private final OrganisationNames organisations = new OrganisationNames(List.of(bar, kotor));

    @Test
    void takesWhatTheRowSays() {
        RowReading reading = read("urednica", "Opština Kotor", Role.OFFICER, bar.id());

        assertThat(reading.problem()).isEmpty();
        assertThat(reading.invitee())
                .isEqualTo(new Invitee(
                        "vesna@bar.example", "Vesna", "Bar", kotor.id(), NETWORK, Role.EDITOR, "sr-Latn-ME"));
        assertThat(reading.outcome(Fate.INVITED, null).organisation()).isEqualTo(kotor);
    }

    @Test
    void takesWhatTheWholeTableSaysOfWhatTheRowLeavesOut() {
        Invitee invitee = read("", "", Role.GUEST, bar.id()).invitee();

        assertThat(invitee.organisationId()).isEqualTo(bar.id());
        assertThat(invitee.role()).isEqualTo(Role.GUEST);
    }

    @Test
    void invitesOfficersWhereNeitherSaysAnything() {
        assertThat(read("", "", null, bar.id()).invitee().role()).isEqualTo(Role.OFFICER);
    }

    @Test
    void saysWhichRoleMeansNothing() {
        assertThat(read("direktor", "Bar", null, null).problem())
                .hasValue(new FieldError("role", "invitation.table.role", List.of("direktor")));
    }

    @Test
    void saysWhichOrganisationMeansNothing() {
        assertThat(read("", "Tivat", null, bar.id()).problem())
                .hasValue(new FieldError("organisation", "invitation.table.organisation", List.of("Tivat")));
        assertThat(read("", "", null, null).problem())
                .hasValue(new FieldError("organisation", "invitation.table.organisation.missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bar", "БАР", "Opština Bar", "opština bar", "Grad Bar", "Municipality of Bar"})
    void findsAnOrganisationHoweverItIsWritten(String written) {
        assertThat(organisations.find(written)).hasValue(bar);
    }

    @Test
    void findsNoneOfTwoThatAreCalledTheSame() {
        assertThat(new OrganisationNames(List.of(bar, municipality("Bar", "Бар"))).find("Bar"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICER, OFFICER",
        "Službenica, OFFICER",
        "службеник, OFFICER",
        "urednik/ca, EDITOR",
        "koordinator/ka, COORDINATOR",
        "Predstavnica, DELEGATE",
        "gošća, GUEST"
    })
    void findsARoleHoweverItIsWritten(String written, Role role) {
        assertThat(RoleNames.find(written)).hasValue(role);
    }

    private RowReading read(
            String role, String organisation, @Nullable Role usualRole, @Nullable UUID usualOrganisation) {
        var person = new PersonRow(2, "vesna@bar.example", "Vesna", "Bar", role, organisation);
        var table = new PeopleTable(NETWORK, usualOrganisation, usualRole, "sr-Latn-ME", List.of(person));
        return new RowReading(person, table, organisations);
    }

    private static Organisation municipality(String latin, String cyrillic) {
        return new Organisation(UUID.randomUUID(), "MUNICIPALITY", "ME", latin, cyrillic, "", null, null, 1);
    }
}
