package org.spona.meetings.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.EventsTest;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The dates that are proposed for a draft without a time are by the clocks of whoever convenes it. */
@EventsTest
class PollZoneTest {

    private final Convener convener;
    private final Tenants tenants;
    private final UUID id = UUID.randomUUID();
    private final String address = "/api/v1/meetings/" + id;
    private final UUID network;
    private final UUID founder;

    @Autowired
    PollZoneTest(Convener convener, Tenants tenants) {
        this.convener = convener;
        this.tenants = tenants;
        this.network = tenants.network("Mreža Srbije", "RS", tenants.region("Jugoistočna Evropa"));
        this.founder = tenants.municipality("Solun", "Солун", "GR");
    }

    @Test
    void isThatOfTheCountryOfWhoeverConvenes() {
        Account coordinator = tenants.account(founder, network, Role.COORDINATOR);

        assertThat(draft(coordinator, "")).isEqualTo("Europe/Athens");

        JsonNode option = poll(coordinator);
        assertThat(option.path("time").path("zone").asString()).isEqualTo("Europe/Athens");
        assertThat(option.path("time").path("starts").asString()).isEqualTo("2027-07-05T07:00:00Z");
        assertThat(convener.get("/meetings/" + id + "/edit", coordinator))
                .bodyText()
                .contains("value=\"Europe/Athens\" selected");
        assertThat(draft(coordinator, "")).as("saved again").isEqualTo("Europe/Athens");
    }

    @Test
    void isThatOfTheFounderOfTheBodyWhoeverRunsIt() {
        Account secretary = tenants.account(tenants.municipality("Niš", "Ниш", "RS"), network, Role.OFFICER);
        UUID body = tenants.body(founder, network, Visibility.NETWORK);
        tenants.mandate(tenants.seat(body, secretary.organisationId(), SeatRole.SECRETARY), secretary.personId());
        assertThat(convener.get("/meetings/" + id + "/edit?body=" + body, secretary))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Europe/Athens\" selected");

        assertThat(draft(secretary, ", \"bodyIds\": [\"" + body + "\"]")).isEqualTo("Europe/Athens");

        assertThat(poll(secretary).path("time").path("starts").asString()).isEqualTo("2027-07-05T07:00:00Z");
    }

    @Test
    void isAnotherWhenSomebodyHasChosenIt() {
        Account coordinator = tenants.account(founder, network, Role.COORDINATOR);

        assertThat(draft(coordinator, ", \"time\": {\"zone\": \"Europe/Sofia\"}"))
                .isEqualTo("Europe/Sofia");
        assertThat(
                        draft(
                                coordinator,
                                ", \"time\": {\"startsAt\": \"2027-07-05T10:00\", \"endsAt\": \"2027-07-05T11:00\", \"zone\": \"Europe/Belgrade\"}"))
                .isEqualTo("Europe/Belgrade");
    }

    /** The zone of a draft that says this besides. */
    private String draft(Account account, String further) {
        assertThat(convener.put(
                        address,
                        account,
                        "{\"title\": \"Dogovor\", \"language\": \"sr-Latn\", \"visibility\": \"PRIVATE\"" + further
                                + "}"))
                .hasStatusOk();
        return convener.read(address, account).path("time").path("zone").asString();
    }

    private JsonNode poll(Account account) {
        assertThat(convener.post(address + "/invitees", account, """
                        {"who": "NAMED", "guests": [{"name": "Gošća", "email": "gost.%s@solun.example", "institution": "Dom zdravlja"}]}""".formatted(id)))
                .hasStatusOk();
        assertThat(convener.post(address + "/poll", account, """
                        {"deadlineAt": "2027-06-01T12:00",
                         "options": [{"startsAt": "2027-07-05T10:00", "endsAt": "2027-07-05T11:00"},
                                     {"startsAt": "2027-07-06T10:00", "endsAt": "2027-07-06T11:00"}]}""")).hasStatusOk();
        return convener.read(address + "/poll", account).path("options").path(0);
    }
}
