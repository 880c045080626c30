package org.spona.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.plan.Planning;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.findable.Findable;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;

/** What this service promises to others. */
@CooperationTest
class ContractTest {

    private final Scripts scripts;
    private final TwoTenants our;
    private final AnnouncedEvents announced;

    @Autowired
    ContractTest(Scripts scripts, TwoTenants our, AnnouncedEvents announced) {
        this.scripts = scripts;
        this.our = our;
        this.announced = announced;
    }

    @Test
    void tellsOfPlansAsItsEventsSay() throws Exception {
        UUID plan = Planning.submit(scripts, our.bar(), "Plan saradnje", "NETWORK");
        scripts.acted(our.bar(), Planning.API + plan + "/return");

        scripts.announces(Findable.TOPIC, plan, "org.spona.findable.announced");
        scripts.announces(Findable.TOPIC, plan, "org.spona.findable.withdrawn");
    }

    @Test
    void tellsOfProjectsOnceTheyAreShown() throws Exception {
        UUID draft = project();
        UUID shown = project();
        scripts.acted(our.bar(), "/api/v1/projects/" + shown + "/show");

        scripts.announces("spona.projects", shown, "org.spona.project.moved");
        assertThat(announced.of("spona.projects", draft)).isEmpty();
    }

    private UUID project() throws Exception {
        UUID id = UUID.randomUUID();
        scripts.sent(
                our.bar(), "/api/v1/projects/" + id, """
                {"title": "Info tačka za povratnike", "summary": "Otvorena je info tačka.", "language": "sr-Latn", "programme": "SoRi",
                 "startsOn": "februar 2017", "endsOn": "28. 2. 2018.", "iatiStatus": "CLOSED", "visibility": "NETWORK",
                 "parties": [{"role": "PARTNER", "organisationId": "%s"}, {"role": "IMPLEMENTER", "name": "Otaharin"}],
                 "budget": [{"what": "Obuke", "amount": 1500.50, "currency": "EUR"}],
                 "outputs": [{"title": "Protokol o postupanju", "number": 3, "unit": "potpisnika"}]}
                """.formatted(our.kotor().organisationId()));
        return id;
    }

    @Test
    void tellsOfServicesOnceTheyArePublished() throws Exception {
        UUID service = UUID.randomUUID();
        scripts.sent(our.bar(), "/api/v1/services/" + service, """
                {"name": "Info tačka za povratnike", "kind": "INFO_POINT", "language": "sr-Latn", "visibility": "PUBLIC", "documents": "lična karta",
                 "place": "Bijeljina", "latitude": 44.757, "longitude": 19.216, "freePlaces": 3, "freePlacesOn": "2018-06-01",
                 "hours": [{"days": ["MONDAY"], "opens": "8", "closes": "15"}]}
                """);
        scripts.acted(our.bar(), "/api/v1/services/" + service + "/publish");
        scripts.act(our.bar(), "/api/v1/services/" + service + "/check");
        scripts.acted(our.bar(), "/api/v1/services/" + service + "/close");

        scripts.announces("spona.services", service, "org.spona.service.moved");
        assertThat(announced.of("spona.services", service))
                .noneMatch(event -> event.dataAs(Map.class).get("status").equals("DRAFT"));
    }

    @Test
    void tellsOfPathwaysAndNothingOfWhatDraftsSay() throws Exception {
        UUID pathway = UUID.randomUUID();
        scripts.sent(our.bar(), "/api/v1/pathways/" + pathway, """
                {"title": "Upućivanje povratnika", "subject": "povratnici", "language": "sr-Latn", "visibility": "NETWORK",
                 "stages": [{"trigger": "Povratnik se javi", "who": "info tačka", "what": "Razgovara i upućuje", "limit": 24, "unit": "HOURS",
                             "form": "uput", "consent": true, "next": "2"},
                            {"trigger": "Stigao je uput", "who": "centar za socijalni rad", "what": "Prima ga", "limit": 3,
                             "unit": "WORKING_DAYS"}]}
                """);
        scripts.act(our.bar(), "/api/v1/pathways/" + pathway + "/agree", "{\"basis\": \"Protokol 3/2018\"}")
                .andExpect(status().isOk());
        scripts.acted(our.bar(), "/api/v1/pathways/" + pathway + "/return");

        scripts.announces("spona.pathways", pathway, "org.spona.pathway.moved");
        List<IncomingEvent> told =
                Awaitility.await().until(() -> announced.of("spona.pathways", pathway), events -> events.size() == 3);
        assertThat(told)
                .extracting(event -> event.dataAs(Map.class).get("title"))
                .containsExactly(null, "Upućivanje povratnika", null);
    }
}
