package org.spona.meetings.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Those who are invited, or sit in a body, propose items; whoever convenes takes or refuses them, and they are told. */
@EventsTest
class ProposalTest {

    private final MockMvcTester site;
    private final Convener convener;
    private final Tenants tenants;
    private final Networks our;
    private final UUID proposal = UUID.randomUUID();
    private final String guest = UUID.randomUUID() + "@bar.example";

    @Autowired
    ProposalTest(MockMvcTester site, Convener convener, Tenants tenants) {
        this.site = site;
        this.convener = convener;
        this.tenants = tenants;
        this.our = convener.found();
    }

    @Test
    void isTakenOnTheAgendaWithWhoProposedIt() {
        UUID meeting = convene();

        assertThat(propose(meeting, our.people().kotor(), "Noćni prevoz")).hasStatusOk();
        assertThat(propose(meeting, our.people().kotor(), "Noćni prevoz"))
                .as("once more")
                .hasStatusOk();
        assertThat(convener.read(proposals(meeting), our.coordinator())).hasSize(1);
        assertThat(decide(our.people().kotor(), "take", "{}")).hasStatus(403);

        assertThat(decide(our.coordinator(), "take", "{}")).hasStatus(204);

        var agenda =
                convener.read("/api/v1/meetings/" + meeting, our.coordinator()).path("agenda");
        var item = agenda.get(agenda.size() - 1);
        assertThat(item.path("title").asString()).isEqualTo("Noćni prevoz");
        assertThat(item.path("owner").asString()).isNotEmpty();
        assertThat(Convener.mailSaying(our.kotorAddress(), "uvršten").text()).contains("Noćni prevoz");
        assertThat(decide(our.coordinator(), "refuse", "{\"reason\": \"Kasno\"}"))
                .hasStatus(409);
    }

    @Test
    void isRefusedWithAReasonThatIsTold() {
        UUID meeting = convene();
        String link = Convener.answerLink(Mails.awaitedBy(guest)) + "/proposals";
        assertThat(site.get().uri(link.replace("/proposals", ""))).bodyText().contains("/proposals");
        assertThat(site.get().uri(link)).hasStatusOk().bodyText().contains("name=\"content.title\"");
        assertThat(site.post()
                        .uri(link)
                        .param("proposalId", proposal.toString())
                        .param("content.why", "Bez naziva"))
                .hasStatus(422)
                .bodyText()
                .contains("Bez naziva");

        assertThat(site.post()
                        .uri(link)
                        .param("proposalId", proposal.toString())
                        .param("content.title", "Prevoz do škole"))
                .hasStatus3xxRedirection();

        String page = "/meetings/" + meeting + "/proposals/" + proposal;
        assertThat(site.post().uri(page + "/refuse").with(our.coordinator().signedIn()))
                .hasStatus(422)
                .bodyText()
                .contains("Prevoz do škole");
        assertThat(site.post()
                        .uri(page + "/refuse")
                        .with(our.coordinator().signedIn())
                        .param("reason", "Nije nadležnost mreže"))
                .hasStatus3xxRedirection();
        assertThat(Convener.mailSaying(guest, "Prevoz do škole").text()).contains("Nije nadležnost mreže");
        assertThat(site.get().uri(link)).bodyText().contains("Nije nadležnost mreže");
    }

    @Test
    void isSeenByWhoMadeItAndWhoDecidesAlone() {
        UUID meeting = convene();
        assertThat(propose(meeting, our.people().kotor(), "Noćni prevoz")).hasStatusOk();

        assertThat(page(meeting, our.people().kotor())).contains("Noćni prevoz");
        assertThat(page(meeting, our.coordinator())).contains("Noćni prevoz", proposal + "/take");
        assertThat(page(meeting, our.people().bar()))
                .as("who is invited too")
                .contains("proposalId")
                .doesNotContain("Noćni prevoz");
        assertThat(propose(meeting, our.people().barEditor(), "Drugo")).hasStatus(404);
        assertThat(propose(meeting, our.people().staraPazova(), "Drugo")).hasStatus(404);
        assertThat(decide(our.people().staraPazova(), "take", "{}")).hasStatus(404);
        assertThat(site.get().uri("/meetings/answers/" + "x".repeat(27) + "/proposals"))
                .hasStatus(404);
    }

    @Test
    void isMadeToABodyAtAnyTimeByWhoSitsInIt() {
        Account chair = our.people().bar();
        Account member = our.people().kotor();
        UUID body = tenants.body(chair.organisationId(), chair.networkId(), Visibility.PRIVATE);
        tenants.mandate(tenants.seat(body, chair.organisationId(), SeatRole.CHAIR), chair.personId());
        tenants.mandate(tenants.seat(body, member.organisationId(), SeatRole.MEMBER), member.personId());
        UUID other = tenants.body(chair.organisationId(), chair.networkId(), Visibility.NETWORK);
        String ofBody = "/api/v1/meetings/proposals/of-body/";
        String json = "{\"title\": \"Obuka za policiju\", \"why\": \"Tražili su je svi.\"}";

        assertThat(convener.put(ofBody + other + "/" + proposal, member, json)).hasStatus(404);
        assertThat(convener.put(ofBody + body + "/" + proposal, our.people().staraPazova(), json))
                .hasStatus(404);
        assertThat(convener.put(ofBody + body + "/" + proposal, member, json)).hasStatusOk();

        UUID meeting = UUID.randomUUID();
        assertThat(convener.put("/api/v1/meetings/" + meeting, chair, """
                        {"title": "Drugi sastanak", "language": "sr-Latn", "visibility": "PRIVATE", "bodyIds": ["%s"]}""".formatted(body)))
                .hasStatusOk();
        assertThat(site.get()
                        .uri("/meetings/proposals/of-body/" + body)
                        .with(chair.signedIn())
                        .header("Accept-Language", "sr-Latn"))
                .hasStatusOk()
                .bodyText()
                .contains("Obuka za policiju", "Drugi sastanak", "/take");
        assertThat(decide(chair, "take", "{}")).as("on no agenda").hasStatus(422);
        assertThat(decide(chair, "take", "{\"meetingId\": \"" + convene() + "\"}"))
                .as("of others")
                .hasStatus(404);

        assertThat(decide(chair, "take", "{\"meetingId\": \"" + meeting + "\"}"))
                .hasStatus(204);

        assertThat(convener.read("/api/v1/meetings/" + meeting, chair)
                        .path("agenda")
                        .get(0)
                        .path("title")
                        .asString())
                .isEqualTo("Obuka za policiju");
    }

    @Test
    void endsWhenTheMeetingBegins() {
        UUID meeting = convener.open(our, "Mobilni timovi", "NETWORK");

        assertThat(propose(meeting, our.people().kotor(), "Noćni prevoz")).hasStatus(409);
        assertThat(page(meeting, our.people().kotor())).doesNotContain("proposalId");
    }

    @Test
    void isBoundedForEachWhoProposes() {
        UUID meeting = convene();
        for (int made = 0; made < Proposing.MOST; made++) {
            assertThat(convener.put(
                            proposals(meeting) + "/" + UUID.randomUUID(),
                            our.people().kotor(),
                            "{\"title\": \"Predlog\"}"))
                    .hasStatusOk();
        }
        assertThat(propose(meeting, our.people().kotor(), "Još jedan")).hasStatus(429);
        for (String odd : List.of("{}", "{\"title\": \"\"}", "{\"title\": \"" + "a".repeat(201) + "\"}")) {
            assertThat(convener.put(
                            proposals(meeting) + "/" + proposal, our.people().bar(), odd))
                    .hasStatus(422);
        }
    }

    private UUID convene() {
        return convener.convene(our, "Mobilni timovi", "NETWORK", guest);
    }

    private static String proposals(UUID meeting) {
        return "/api/v1/meetings/" + meeting + "/proposals";
    }

    private MvcTestResult propose(UUID meeting, Account account, String title) {
        return convener.put(proposals(meeting) + "/" + proposal, account, "{\"title\": \"" + title + "\"}");
    }

    private MvcTestResult decide(Account account, String how, String json) {
        return convener.post("/api/v1/meetings/proposals/" + proposal + "/" + how, account, json);
    }

    private String page(UUID meeting, Account account) {
        return Convener.text(site.get()
                .uri("/meetings/" + meeting)
                .with(account.signedIn())
                .header("Accept-Language", "sr-Latn")
                .exchange());
    }
}
