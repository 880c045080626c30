package org.spona.meetings.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** A survey before a joint meeting asks the institutions of all bodies that meet, each once. */
@EventsTest
class JointSurveyTest {

    private final MockMvcTester site;
    private final Convener convener;
    private final Tenants tenants;
    private final Networks our;
    private final Account chair;
    private final SurveyAsker asker;
    private final UUID meeting = UUID.randomUUID();
    private final List<UUID> bodies;

    @Autowired
    JointSurveyTest(MockMvcTester site, Convener convener, Tenants tenants) {
        this.site = site;
        this.convener = convener;
        this.tenants = tenants;
        this.our = convener.found();
        this.chair = our.people().bar();
        this.asker = new SurveyAsker(convener, our);
        this.bodies = List.of(body(SeatRole.MEMBER), body(SeatRole.SECRETARY));
        assertThat(convener.put(
                        "/api/v1/meetings/" + meeting, chair, """
                        {"title": "Zajednički sastanak", "language": "sr-Latn", "visibility": "PRIVATE", "bodyIds": ["%s", "%s"]}""".formatted(bodies.getFirst(), bodies.getLast())))
                .hasStatusOk();
    }

    /** One in which Bar has the chair, and Kotor a seat. */
    private UUID body(SeatRole kotor) {
        UUID body = tenants.body(chair.organisationId(), our.network(), Visibility.PRIVATE);
        tenants.mandate(tenants.seat(body, chair.organisationId(), SeatRole.CHAIR), chair.personId());
        tenants.mandate(
                tenants.seat(body, our.people().kotor().organisationId(), kotor),
                our.people().kotor().personId());
        return body;
    }

    @Test
    void asksEachInstitutionOnce() {
        assertThat(convener.get("/surveys/" + asker.id() + "/edit?meeting=" + meeting, chair))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + bodies.getFirst() + "\"", "value=\"" + bodies.getLast() + "\"", "svaka jednom");
        assertThat(site.post()
                        .uri("/surveys/" + asker.id())
                        .with(chair.signedIn())
                        .param("meetingId", meeting.toString())
                        .param("content.title", asker.title())
                        .param("content.until", SurveyAsker.day(5).toString())
                        .param("questions[0].text", "Koga šaljete?"))
                .hasStatus3xxRedirection();

        assertThat(convener.get("/surveys/" + asker.id() + "/open", chair))
                .hasStatusOk()
                .bodyText()
                .contains("2 ustanove");
        assertThat(convener.post(asker.address() + "/open", chair, "")).hasStatusOk();

        JsonNode survey = convener.read(asker.address(), chair);
        assertThat(survey.path("parts")).hasSize(2);
        assertThat(survey.path("bodyIds")).hasSize(2);
        assertThat(convener.put(
                        asker.part(our.people().kotor()),
                        our.people().kotor(),
                        "{\"answers\": [{\"text\": \"Direktora\"}], \"send\": true}"))
                .hasStatusOk();
        assertThat(convener.get("/surveys/" + asker.id(), chair)).bodyText().contains("Odgovorilo: 1 od 2.");
    }

    @Test
    void takesInstitutionsThatOnlyHaveTheSameNameForTwo() {
        Account police = tenants.account(UUID.randomUUID(), our.network(), Role.GUEST);
        Account otherPolice = tenants.account(UUID.randomUUID(), our.network(), Role.GUEST);
        unknownSeat(bodies.getFirst(), police);
        unknownSeat(bodies.getLast(), otherPolice);
        ask();

        assertThat(convener.read(asker.address(), chair).path("parts")).hasSize(4);
        assertThat(asker.part(police)).isNotEqualTo(asker.part(otherPolice));
        assertThat(convener.get(asker.part(police), otherPolice)).hasStatus(404);
        tenants.endMandates(bodies.getFirst(), police.personId());
        assertThat(convener.get(asker.address(), police)).as("an ended mandate").hasStatus(404);
        assertThat(convener.get("/surveys/" + asker.id(), police)).hasStatus(404);
    }

    /** The seat of an institution of which the directory knows the name alone. */
    private void unknownSeat(UUID body, Account person) {
        UUID seat = tenants.seat(body, chair.organisationId(), SeatRole.MEMBER);
        tenants.unknown(seat);
        tenants.mandate(seat, person.personId());
    }

    @Test
    void isNotSentByWhoRunsOneOfTheBodiesOnly() {
        Account secretary = our.people().kotor();
        assertThat(convener.get("/meetings/" + meeting, chair)).bodyText().contains("/surveys/new?meeting=" + meeting);
        assertThat(convener.get("/meetings/" + meeting, secretary))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/surveys/new");
        assertThat(save(secretary, "\"meetingId\": \"" + meeting + "\"")).isEqualTo(403);
        assertThat(save(secretary, "\"bodyIds\": [\"" + bodies.getLast() + "\", \"" + bodies.getFirst() + "\"]"))
                .isEqualTo(403);
        assertThat(save(secretary, "\"bodyIds\": [\"" + UUID.randomUUID() + "\"]"))
                .isEqualTo(404);
        assertThat(save(our.people().ljubljana(), "\"meetingId\": \"" + meeting + "\""))
                .isEqualTo(404);
        assertThat(save(secretary, "\"bodyIds\": [\"" + bodies.getLast() + "\"]"))
                .as("her own body")
                .isEqualTo(200);
    }

    private int save(Account account, String whom) {
        return asker.save(account, "[{\"text\": \"Koga šaljete?\"}]", whom)
                .getResponse()
                .getStatus();
    }

    private void ask() {
        assertThat(save(chair, "\"meetingId\": \"" + meeting + "\"")).isEqualTo(200);
        assertThat(convener.post(asker.address() + "/open", chair, "")).hasStatusOk();
    }
}
