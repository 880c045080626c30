package org.spona.meetings.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.test.Mails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Votes by the personal link of a mail, of those who are there from afar. */
@EventsTest
class VoteLinkTest {

    private final MockMvcTester site;
    private final Convener convener;
    private final Networks our;
    private final UUID id;
    private final String item;
    private final String vote;
    private final String link;

    @Autowired
    VoteLinkTest(MockMvcTester site, Convener convener) {
        this.site = site;
        this.convener = convener;
        this.our = convener.found();
        this.id = convener.open(our, "Mobilni timovi", "NETWORK");
        this.item = convener.item(our, id, "Razno");
        this.vote = "/api/v1/meetings/" + id + "/votes/" + item;
        this.link = Convener.answerLink(Mails.awaitedBy("gost." + id + "@bar.example")) + "/votes";
    }

    @Test
    void voteForTheirSeatOnceAndSeeNothingOfOthers() {
        assertThat(site.get().uri(link)).hasStatusOk().bodyText().contains("Trenutno se ne glasa");
        convener.put(vote, our.coordinator(), "{\"method\": \"PER_SEAT\"}");
        convener.put(vote + "/own", our.people().bar(), "{\"choice\": \"NO\"}");

        assertThat(site.get().uri(link))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains("Razno", "Dom zdravlja Bar", "value=\"YES\"")
                .doesNotContain("Kotor");
        assertThat(site.post().uri(link).param("item", item).param("choice", "YES"))
                .hasStatus3xxRedirection();
        assertThat(site.get().uri(link))
                .bodyText()
                .contains("Vaše mesto je glasalo")
                .doesNotContain("value=\"YES\"");
        assertThat(site.put()
                        .uri("/api/v1" + link + "/" + item)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"choice\": \"NO\"}"))
                .hasStatus(409)
                .bodyText()
                .contains("vote-cast");
        assertThat(convener.get(vote, our.coordinator()))
                .bodyText()
                .contains("\"institution\":\"Dom zdravlja Bar\",\"choice\":\"YES\",\"channel\":\"OWN\"");
    }

    @Test
    void areTakenWhileTheVoteIsOpenOnly() {
        convener.put(vote, our.coordinator(), "{\"method\": \"SHOW_OF_HANDS\"}");
        assertThat(cast("YES")).hasStatus(409);
        convener.put(vote, our.coordinator(), "{\"method\": \"PER_SEAT\"}");
        assertThat(cast("MAYBE")).hasStatus4xxClientError();
        convener.post(vote + "/close", our.coordinator(), "");
        assertThat(cast("YES")).hasStatus(409).bodyText().contains("vote-closed");
        assertThat(site.get().uri(link)).bodyText().contains("Ovo glasanje je zaključeno");
        assertThat(site.get().uri("/api/v1/meetings/answers/" + "x".repeat(27) + "/votes"))
                .hasStatus(404);
    }

    private MvcTestResult cast(String choice) {
        return site.put()
                .uri("/api/v1" + link + "/" + item)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"choice\": \"" + choice + "\"}")
                .exchange();
    }
}
