package org.spona.meetings.survey;

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
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A draft of a survey says at its fields what is missing, and can be discarded. */
@EventsTest
class SurveyDraftTest {

    private final MockMvcTester site;
    private final Convener convener;
    private final Tenants tenants;
    private final Networks our;
    private final SurveyAsker asker;
    private final String page;

    @Autowired
    SurveyDraftTest(MockMvcTester site, Convener convener, Tenants tenants) {
        this.site = site;
        this.convener = convener;
        this.tenants = tenants;
        this.our = convener.found();
        this.asker = new SurveyAsker(convener, our);
        this.page = "/surveys/" + asker.id();
    }

    @Test
    void saysAtTheQuestionWhatIsWantingBeforeItIsSent() {
        assertThat(convener.put(asker.address(), our.coordinator(), """
                        {"until": "%s",
                         "questions": [{"text": "Koga šaljete?"}, {"kind": "ONE_OF", "text": "Ko vodi tim?", "choices": "centar"}]}""".formatted(SurveyAsker.day(10))))
                .hasStatusOk();

        for (MvcTestResult sent :
                List.of(convener.get(page + "/open", our.coordinator()), post(page + "/open", our.coordinator()))) {
            assertThat(sent).hasRedirectedUrl(page + "/edit?incomplete");
        }
        assertThat(convener.get(page + "/edit?incomplete", our.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "href=\"#questions[1].choices\"",
                        "2. pitanje: ponudite bar dva odgovora",
                        "id=\"questions[1].choices-error\"",
                        "id=\"content.title-error\"",
                        "Ko vodi tim?")
                .doesNotContain("id=\"questions[0].text-error\"");
        assertThat(convener.get(page + "/edit", our.coordinator())).bodyText().doesNotContain("id=\"errors\"");
        assertThat(asker.open())
                .hasStatus(422)
                .bodyText()
                .contains("\"field\":\"questions[1].choices\"", "\"field\":\"title\"", "Ponudite bar dva odgovora");
        assertThat(convener.get(page + "/edit?incomplete", our.people().kotor()))
                .hasStatus(403);
    }

    @Test
    void isDiscardedOnceThatWasAsked() {
        assertThat(asker.draft("")).hasStatusOk();
        assertThat(convener.get(page, our.coordinator())).bodyText().contains(page + "/discard");
        assertThat(convener.get(page + "/discard", our.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Odbaciti nacrt upitnika?", "btn-danger");
        assertThat(convener.get(page + "/discard", our.people().kotor())).hasStatus(404);
        assertThat(post(page + "/discard", our.people().kotor())).hasStatus(404);

        assertThat(post(page + "/discard", our.coordinator())).hasRedirectedUrl("/surveys");

        assertThat(convener.get(asker.address(), our.coordinator())).hasStatus(404);
        assertThat(convener.get("/surveys", our.coordinator())).bodyText().doesNotContain(asker.title());
    }

    @Test
    void isDiscardedByTheApiUntilItIsSent() {
        assertThat(asker.draft("")).hasStatusOk();
        for (Account other : List.of(
                our.people().kotor(), our.people().staraPazova(), our.people().ljubljana())) {
            assertThat(convener.delete(asker.address(), other)).hasStatus(404);
        }
        assertThat(convener.delete(asker.address(), our.coordinator())).hasStatus(204);
        assertThat(convener.delete(asker.address(), our.coordinator())).hasStatus(404);

        SurveyAsker sent = new SurveyAsker(convener, our);
        sent.ask("");
        assertThat(convener.delete(sent.address(), our.people().kotor())).hasStatus(403);
        assertThat(convener.delete(sent.address(), our.coordinator())).hasStatus(409);
        assertThat(convener.get("/surveys/" + sent.id(), our.coordinator()))
                .bodyText()
                .doesNotContain("/discard");
        assertThat(convener.get(sent.address(), our.coordinator())).hasStatusOk();
    }

    @Test
    void isDiscardedByTheSecretaryOfABodyAsLongAsSheIs() {
        Account secretary = our.people().kotor();
        UUID body = tenants.body(our.people().bar().organisationId(), our.network(), Visibility.PRIVATE);
        tenants.mandate(tenants.seat(body, secretary.organisationId(), SeatRole.SECRETARY), secretary.personId());
        String questions = "[{\"text\": \"Koga šaljete?\"}]";
        String whom = "\"bodyIds\": [\"" + body + "\"]";
        assertThat(asker.save(secretary, questions, whom)).hasStatusOk();
        assertThat(convener.delete(asker.address(), secretary)).hasStatus(204);

        SurveyAsker other = new SurveyAsker(convener, our);
        assertThat(other.save(secretary, questions, whom)).hasStatusOk();
        tenants.endMandates(body, secretary.personId());
        assertThat(convener.delete(other.address(), secretary)).hasStatus(404);
        assertThat(convener.get("/surveys/" + other.id() + "/history", secretary))
                .hasStatus(404);
    }

    private MvcTestResult post(String address, Account account) {
        return site.post().uri(address).with(account.signedIn()).exchange();
    }
}
