package org.spona.members.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spona.platform.directory.AdministratorState;
import org.spona.platform.directory.MembershipState;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.directory.PersonState;
import org.spona.platform.directory.Region;
import org.spona.platform.directory.RosterState;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.findable.Findable.Term;
import org.spona.platform.language.Labels;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.EventContract;

class DirectoryEventsTest {

    private static final Instant NEW_YEAR = Instant.parse("2025-01-01T00:00:00Z");

    static Stream<OutgoingEvent> events() {
        UUID id = UUID.randomUUID();
        return Stream.of(
                DirectoryEvents.of(new Region(id, "jugoistocna-evropa", "Jugoistočna Evropa", "Југоисточна Европа", 1)),
                DirectoryEvents.of(new Network(id, "mreza", "Mreža", "Мрежа", "ME", id, id, 2)),
                DirectoryEvents.of(new Network(id, "mreza", "Mreža", "Мрежа", "ME", null, null, 2)),
                DirectoryEvents.of(
                        new Organisation(id, "MUNICIPALITY", "ME", "Bar", "Бар", "https://bar.example", null, null, 3)),
                DirectoryEvents.of(new Organisation(id, "MUNICIPALITY", "ME", "Bar", "Бар", "", null, id, 4)),
                DirectoryEvents.of(new RosterState(id, id, id, true, 1)),
                DirectoryEvents.of(new RosterState(id, id, id, false, 2)),
                DirectoryEvents.of(new AdministratorState(id, id, id, NEW_YEAR, null, 1)),
                DirectoryEvents.of(new AdministratorState(id, id, id, NEW_YEAR, NEW_YEAR.plusSeconds(1), 2)),
                DirectoryEvents.of(
                        new PersonState(id, null, "Službenica Bar", "sluzbenica@bar.example", "sr-Latn", List.of(), 1)),
                DirectoryEvents.of(new PersonState(
                        id,
                        "5b0a0000-0000-4000-8000-000000000006",
                        "Službenica Bar",
                        "sluzbenica@bar.example",
                        "sr-Latn",
                        List.of(new Term("STREET_CHILDREN", new Labels(Map.of("sr", "deca na ulici")))),
                        2)),
                DirectoryEvents.of(new MembershipState(id, id, id, id, Role.OFFICER, NEW_YEAR, null, null, 1)),
                DirectoryEvents.of(
                        new MembershipState(id, id, id, id, Role.OFFICER, NEW_YEAR, NEW_YEAR.plusSeconds(1), id, 2)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void keepToTheContract(OutgoingEvent event) throws IOException {
        assertThat(EventContract.read("contracts/asyncapi.yaml").violations(event))
                .isEmpty();
    }
}
