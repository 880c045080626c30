package org.spona.meetings.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.test.Account;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@EventsTest
class VoteTest {

    private final MockMvcTester site;
    private final Convener convener;
    private final Networks our;
    private final UUID id;
    private final String item;
    private final String vote;

    @Autowired
    VoteTest(MockMvcTester site, Convener convener) {
        this.site = site;
        this.convener = convener;
        this.our = convener.found();
        this.id = convener.open(our, "Mobilni timovi", "NETWORK");
        this.item = convener.item(our, id, "Razno");
        this.vote = "/api/v1/meetings/" + id + "/votes/" + item;
    }

    @Test
    void countsHandsAndSaysWhyItIsCarried() {
        allAreThere();
        assertThat(post("/vote", Map.of("method", "SHOW_OF_HANDS"))).hasStatus3xxRedirection();
        assertThat(post("/vote/hands", Map.of("hands.inFavour", "2", "hands.against", "1")))
                .hasStatus3xxRedirection();
        assertThat(post("/vote/close", Map.of())).hasStatus3xxRedirection();

        assertThat(convener.read(vote, our.people().bar())
                        .path("results")
                        .path(0)
                        .path("carried")
                        .asBoolean())
                .isTrue();
        assertThat(site.get().uri("/meetings/" + id).with(our.people().kotor().signedIn()))
                .bodyText()
                .contains("Glasanja", "usvojeno", "Za 2, protiv 1, uzdržano 0; potrebno 2 od 3 prisutnih mesta.");
        assertThat(convener.put(vote + "/hands", our.coordinator(), "{\"inFavour\": 3}"))
                .hasStatus(409)
                .bodyText()
                .contains("vote-closed");
        assertThat(post("/vote/hands", Map.of("hands.inFavour", "mnogo"))).hasStatus3xxRedirection();
    }

    @Test
    void takesTheFirstOfASeatsPeopleAndMarksWhatCameByPhone() {
        convener.put(vote, our.coordinator(), "{\"method\": \"PER_SEAT\"}");

        assertThat(site.post()
                        .uri("/meetings/" + id + "/votes/" + item)
                        .with(our.people().bar().signedIn())
                        .param("choice", "YES"))
                .hasRedirectedUrl("/meetings/" + id);
        assertThat(convener.put(vote + "/own", our.people().bar(), "{\"choice\": \"NO\"}"))
                .hasStatus(409)
                .bodyText()
                .contains("vote-cast");
        assertThat(convener.put(vote + "/seats/" + seat("Bar"), our.coordinator(), "{\"choice\": \"NO\"}"))
                .hasStatus(409);
        assertThat(convener.put(
                        vote + "/seats/" + seat("Kotor"),
                        our.coordinator(),
                        "{\"choice\": \"NO\", \"channel\": \"PHONE\"}"))
                .hasStatusOk();
        assertThat(convener.put(
                        vote + "/seats/" + seat("Kotor"),
                        our.coordinator(),
                        "{\"choice\": \"ABSTAIN\", \"channel\": \"PHONE\"}"))
                .hasStatusOk()
                .bodyText()
                .contains("\"choice\":\"YES\",\"channel\":\"OWN\"", "\"choice\":\"ABSTAIN\",\"channel\":\"PHONE\"");
        assertThat(site.get()
                        .uri("/meetings/" + id + "/session?item=" + item)
                        .with(our.coordinator().signedIn()))
                .bodyText()
                .contains("telefonom", "lično", "uzdržano");
    }

    @Test
    void isTakenByWhoKeepsTheRecordAndGivenBySeatsOnly() {
        assertThat(convener.put(vote, our.people().bar(), "{\"method\": \"PER_SEAT\"}"))
                .hasStatus(403);
        assertThat(convener.put(vote + "/own", our.people().bar(), "{\"choice\": \"YES\"}"))
                .hasStatus(404);
        convener.put(vote, our.coordinator(), "{\"method\": \"PER_SEAT\"}");

        for (Account other : List.of(
                our.people().barEditor(),
                our.people().staraPazova(),
                our.people().barGuest())) {
            assertThat(convener.put(vote + "/own", other, "{\"choice\": \"YES\"}"))
                    .hasStatus(404);
            assertThat(convener.get(vote, other)).hasStatus(404);
        }
        convener.post(vote + "/close", our.coordinator(), "");
        assertThat(convener.put(vote + "/own", our.people().bar(), "{\"choice\": \"YES\"}"))
                .hasStatus(409);
    }

    private void allAreThere() {
        for (JsonNode seat : seats()) {
            String mark = "{\"presence\": \"PRESENT\", \"who\": \"Ana\"}";
            assertThat(convener.put(
                            "/api/v1/meetings/" + id + "/attendance/"
                                    + seat.path("seat").path("id").asString(),
                            our.coordinator(),
                            mark))
                    .hasStatusOk();
        }
    }

    private String seat(String institution) {
        return seats().valueStream()
                .map(seat -> seat.path("seat"))
                .filter(seat -> seat.path("institution").asString().equals(institution))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private JsonNode seats() {
        return convener.read("/api/v1/meetings/" + id + "/attendance", our.coordinator())
                .path("seats");
    }

    private MvcTestResult post(String step, Map<String, String> fields) {
        var request = site.post()
                .uri("/meetings/" + id + "/session/items/" + item + step)
                .with(our.coordinator().signedIn());
        fields.forEach(request::param);
        return request.exchange();
    }
}
