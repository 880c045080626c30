package org.spona.cooperation.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

/** Who watches over a protocol without being a party, and institutions that tell how many know it without naming them. */
@CooperationTest
class WatchingTest {

    private static final String NUMBERS = "{\"asked\": 23, \"known\": 18, \"day\": \"2018-06-01\"}";

    private final Scripts scripts;
    private final Tenants tenants;
    private final ProtocolDeadlines deadlines;
    private final Signing our;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    WatchingTest(Scripts scripts, Tenants tenants, ProtocolDeadlines deadlines) {
        this.scripts = scripts;
        this.tenants = tenants;
        this.deadlines = deadlines;
        this.our = new Signing(scripts, tenants);
    }

    @Test
    void toldNumbersStandWithTheirDayAndNoNames() throws Exception {
        UUID id = our.inForce(our.bijeljina, "Protokol " + mark, "NETWORK");
        String part = our.parts(our.bijeljina, id).get(1);
        String page = "/protocols/" + id + "/parts/" + part + "/readings";
        scripts.see(our.centre, page).andExpect(content().string(containsString(page + "/numbers")));
        scripts.see(our.centre, page + "/numbers").andExpect(status().isOk());
        scripts.form(our.centre, page + "/numbers", "asked", "23", "known", "24", "day", "1. 6. 2018.")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Upoznatih ne može biti više")));
        scripts.form(our.centre, page + "/numbers", "asked", "23", "known", "18", "day", "1. 6. 2018.")
                .andExpect(status().is3xxRedirection());

        scripts.see(our.zivinice, "/protocols/" + id)
                .andExpect(content()
                        .string(allOf(containsString("upoznato 18 od 23"), containsString("navela ustanova"))));
        scripts.see(our.zivinice, "/protocols/" + id + "/readings")
                .andExpect(content().string(allOf(containsString("navela ustanova"), containsString("još se ne zna"))));
        scripts.see(our.zivinice, "/api/v1/protocols/" + id + "/readings")
                .andExpect(jsonPath("$.length()").value(3))
                .andExpect(jsonPath("$[1].known").value(18))
                .andExpect(jsonPath("$[1].knownOn").value("2018-06-01"))
                .andExpect(jsonPath("$[1].told").value(true));
        scripts.see(our.stranger, "/protocols/" + id + "/readings").andExpect(status().isNotFound());
        scripts.see(our.stranger, "/api/v1/protocols/" + id + "/readings").andExpect(status().isNotFound());
    }

    @Test
    void toldNumbersAreThePartysOwnAndGiveWayToPeopleWhoAreAsked() throws Exception {
        UUID id = our.inForce(our.bijeljina, "Protokol " + mark, "NETWORK");
        String part = our.parts(our.bijeljina, id).get(1);
        String api = "/api/v1/protocols/" + id + "/parts/" + part + "/readings";
        for (Account other : new Account[] {our.bijeljina, our.zivinice}) {
            scripts.send(other, api + "/numbers", NUMBERS).andExpect(status().isForbidden());
            scripts.see(other, "/protocols/" + id + "/parts/" + part + "/readings/numbers")
                    .andExpect(status().isForbidden());
        }
        scripts.send(our.stranger, api + "/numbers", NUMBERS).andExpect(status().isNotFound());
        scripts.sent(our.centre, api + "/numbers", NUMBERS);
        scripts.sent(our.centre, api + "/numbers", NUMBERS.replace("18", "20"));
        scripts.see(our.bijeljina, Signing.API + id)
                .andExpect(jsonPath("$.parts[1].known").value(20));

        scripts.act(our.centre, api, "{\"people\": \"Mira Marić; mira-%s@dom.example\"}".formatted(mark))
                .andExpect(status().isOk());

        scripts.see(our.bijeljina, Signing.API + id)
                .andExpect(jsonPath("$.parts[1].asked").value(1))
                .andExpect(jsonPath("$.parts[1].known").value(0))
                .andExpect(jsonPath("$.parts[1].told").value(false));
        scripts.send(our.centre, api + "/numbers", NUMBERS).andExpect(status().isConflict());
        scripts.see(our.centre, "/protocols/" + id + "/parts/" + part + "/readings")
                .andExpect(content().string(not(containsString("/readings/numbers"))));
    }

    @Test
    void bodyAndOrganisationReadItFromWhenItsPartiesDo() throws Exception {
        Account delegate = delegate();
        UUID body = tenants.body(our.bijeljina.organisationId(), our.network, Visibility.NETWORK);
        UUID seat = tenants.seat(body, delegate.organisationId(), SeatRole.MEMBER);
        tenants.mandate(seat, delegate.personId());
        String watched = ", \"watchingBodyId\": \"%s\", \"watchingOrganisationId\": \"%s\""
                .formatted(body, our.zivinice.organisationId());
        UUID id = our.draft(our.bijeljina, "Protokol " + mark, "PRIVATE", watched);
        for (Account watcher : new Account[] {delegate, our.zivinice}) {
            scripts.see(watcher, "/protocols/" + id).andExpect(status().isNotFound());
        }

        our.open(our.bijeljina, id);

        for (Account watcher : new Account[] {delegate, our.zivinice}) {
            scripts.see(watcher, "/protocols/" + id).andExpect(content().string(containsString("Nad protokolom bdi")));
            scripts.see(watcher, "/protocols/" + id + "/readings").andExpect(status().isOk());
            scripts.see(watcher, "/api/v1/protocols?size=100")
                    .andExpect(content().string(containsString(mark)));
        }
        scripts.see(our.brcko, "/protocols/" + id).andExpect(status().isNotFound());
        scripts.see(our.brcko, "/api/v1/protocols?size=100").andExpect(content().string(not(containsString(mark))));
        our.signAll(our.bijeljina, id);
        scripts.see(
                        our.zivinice,
                        Signing.API + id + "/parts/"
                                + our.parts(our.bijeljina, id).getFirst() + "/readings")
                .andExpect(status().isNotFound());
        tenants.endMandates(body, delegate.personId());
        scripts.see(delegate, "/protocols/" + id).andExpect(status().isNotFound());
        scripts.announces(ProtocolEvents.TOPIC, id, "org.spona.protocol.moved");
    }

    @Test
    void isRefusedToAPartyAndToWhoIsNotOfTheNetwork() throws Exception {
        for (Account wrong : new Account[] {our.centre, our.stranger}) {
            scripts.send(
                            our.bijeljina,
                            Signing.API + UUID.randomUUID(),
                            Signing.protocol(
                                    our.bijeljina,
                                    our.centre,
                                    mark,
                                    "NETWORK",
                                    ", \"watchingOrganisationId\": \"%s\"".formatted(wrong.organisationId())))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("watchingOrganisationId")));
        }
        scripts.send(
                        our.bijeljina,
                        Signing.API + UUID.randomUUID(),
                        Signing.protocol(
                                our.bijeljina,
                                our.centre,
                                mark,
                                "NETWORK",
                                ", \"watchingBodyId\": \"%s\"".formatted(UUID.randomUUID())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("watchingBodyId")));
    }

    @Test
    void isToldThatItIsDueForAReview() throws Exception {
        Account delegate = delegate();
        String secretary = tenants.address(delegate, "sr-Latn");
        String officer = tenants.address(our.zivinice, "sr-Latn");
        UUID body = tenants.body(our.bijeljina.organisationId(), our.network, Visibility.NETWORK);
        tenants.mandate(tenants.seat(body, delegate.organisationId(), SeatRole.SECRETARY), delegate.personId());
        UUID id = our.opened(
                our.bijeljina,
                "Protokol " + mark,
                "PRIVATE",
                ", \"reviewMonths\": 12, \"watchingBodyId\": \"%s\", \"watchingOrganisationId\": \"%s\""
                        .formatted(body, our.zivinice.organisationId()));

        our.signAll(our.bijeljina, id);
        Readers.runAsService(() -> {
            while (deadlines.doNext()) {
                // until nothing is due any more
            }
        });

        for (String to : new String[] {secretary, officer}) {
            assertThat(Mails.awaitedBy(to).text()).contains("Protokol nad kojim bdite", "/protocols/" + id);
        }
    }

    private Account delegate() {
        return tenants.account(
                tenants.municipality("Dom zdravlja " + mark, "Дом здравља", "BA"), our.network, Role.DELEGATE);
    }
}
