package org.spona.meetings.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.test.Account;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** A survey made and answered by pages alone. */
@EventsTest
class SurveyPagesTest {

    private final MockMvcTester site;
    private final Convener convener;
    private final Networks our;
    private final SurveyAsker asker;
    private final String page;

    @Autowired
    SurveyPagesTest(MockMvcTester site, Convener convener) {
        this.site = site;
        this.convener = convener;
        this.our = convener.found();
        this.asker = new SurveyAsker(convener, our);
        this.page = "/surveys/" + asker.id();
    }

    @Test
    void keepsWhatIsTypedWhileQuestionsAreAddedMovedAndRemoved() {
        assertThat(typed("add", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("Prvo pitanje", "Drugo pitanje", "questions[2].text");
        assertThat(typed("up", "1")).hasStatusOk().bodyText().containsSubsequence("Drugo pitanje", "Prvo pitanje");
        assertThat(typed("remove", "0"))
                .hasStatusOk()
                .bodyText()
                .contains("Drugo pitanje")
                .doesNotContain("Prvo pitanje", "questions[1].text");
    }

    @Test
    void asksBeforeAMeetingThoseWhoAreInvited() {
        UUID meeting = convener.convene(our, "Sastanak mreže", "NETWORK", UUID.randomUUID() + "@bar.example");
        assertThat(convener.get("/meetings/" + meeting, our.coordinator()))
                .bodyText()
                .contains("/surveys/new?meeting=" + meeting);
        assertThat(convener.get("/meetings/" + meeting, our.people().kotor()))
                .bodyText()
                .doesNotContain("/surveys/new");
        assertThat(convener.get(page + "/edit?meeting=" + meeting, our.people().kotor()))
                .hasStatus(403);
        assertThat(convener.get(page + "/edit?meeting=" + meeting, our.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"CHOSEN\" id=\"audience2\" name=\"audience\" checked");

        assertThat(form().param("meetingId", meeting.toString())
                        .param("audience", "CHOSEN")
                        .param(
                                "organisationIds",
                                our.people().kotor().organisationId().toString()))
                .hasStatus3xxRedirection();
        assertThat(convener.get(page + "/open", our.coordinator())).bodyText().contains("1 ustanovu");
        assertThat(post(page + "/open", our.coordinator())).hasStatus3xxRedirection();

        assertThat(convener.get("/meetings/" + meeting, our.people().kotor()))
                .bodyText()
                .contains(asker.title());
        assertThat(convener.get(page, our.people().kotor())).bodyText().contains("Odgovorite", "/surveys/parts/");
        assertThat(convener.get(page, our.people().bar())).hasStatus(404);
        String part = asker.part(our.people().kotor()).replace("/api/v1", "");
        assertThat(convener.get(part, our.people().kotor())).bodyText().contains("Prvo pitanje", "Drugo pitanje");
        assertThat(site.post()
                        .uri(part)
                        .with(our.people().kotor().signedIn())
                        .param("answers[0].text", "Dva tima")
                        .param("send", "true"))
                .hasStatus3xxRedirection();
        assertThat(convener.get(part, our.people().kotor())).bodyText().contains("Dva tima", "Pošaljite izmene");
        assertThat(convener.get(page, our.coordinator())).bodyText().contains("Dva tima");
    }

    private MockMvcRequestBuilder form() {
        return site.post()
                .uri(page)
                .with(our.coordinator().signedIn())
                .param("content.title", asker.title())
                .param("content.until", SurveyAsker.day(5).toString())
                .param("content.language", "sr-Latn")
                .param("questions[0].text", "Prvo pitanje")
                .param("questions[0].kind", "SHORT_TEXT")
                .param("questions[1].text", "Drugo pitanje")
                .param("questions[1].kind", "YES_NO");
    }

    private MockMvcRequestBuilder typed(String button, String value) {
        return form().param(button, value);
    }

    private MockMvcRequestBuilder post(String address, Account account) {
        return site.post().uri(address).with(account.signedIn());
    }
}
