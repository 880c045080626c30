package org.spona.meetings.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.test.Account;
import org.spona.platform.test.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What those who give tasks and those who have a part of them see and do, in pages. */
@EventsTest
class TaskPagesTest {

    private final Convener convener;
    private final MockMvcTester site;
    private final MockMvc http;
    private final Networks our;
    private final TaskGiver giver;
    private final String title = "Zadatak " + UUID.randomUUID();

    @Autowired
    TaskPagesTest(Convener convener, MockMvcTester site, MockMvc http) {
        this.convener = convener;
        this.site = site;
        this.http = http;
        this.our = convener.found();
        this.giver = new TaskGiver(convener, our);
    }

    @Test
    void givesWhatTheFormSaysToThoseWhoAreInvited() {
        UUID meeting = convener.convene(our, "Tim za decu", "PRIVATE", UUID.randomUUID() + "@bar.example");
        String item = convener.item(our, meeting, "Razno");
        MvcTestResult begun = see("/tasks/new?meeting=" + meeting + "&item=" + item, our.coordinator());
        String address = Objects.requireNonNull(begun.getResponse().getRedirectedUrl());
        assertThat(address).contains("/edit?meeting=" + meeting);

        assertThat(see(address, our.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Razno", "Tim za decu", "Dom zdravlja Bar")
                .containsPattern("checked[^>]*value=\"%s\"|value=\"%1$s\"[^>]*checked"
                        .formatted(our.people().bar().organisationId()));

        String page = address.substring(0, address.indexOf("/edit"));
        assertThat(send(page, meeting, "", "2027-05-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Upišite naziv zadatka.", "skole@bar.example");
        assertThat(send(page, meeting, title, "2027-05-01")).hasStatus(302);

        assertThat(see(page, our.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains(title, "Bar", "Aktiv škola", "otvoreno", "Podsetite", "Odustanite od zadatka", "Tim za decu");
        assertThat(see("/meetings/" + meeting, our.people().bar()))
                .hasStatusOk()
                .bodyText()
                .contains("Zadaci s ovog sastanka", title)
                .doesNotContain("Zadajte zadatak");
        assertThat(see(page + "/edit", our.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Aktiv", title);
    }

    @Test
    void letsAnInstitutionSayHowFarItIs() throws Exception {
        UUID task = giver.give(null, title, "INPUT", TaskGiver.day(9), giver.bar() + "," + giver.kotor());
        UUID part = giver.part(task, our.people().bar());
        String address = "/tasks/parts/" + part;

        assertThat(see("/tasks/" + task, our.people().bar()))
                .hasStatusOk()
                .bodyText()
                .contains(title, "Kotor", address)
                .doesNotContain("Podsetite", "Odustanite");
        assertThat(see(address, our.people().bar())).hasStatusOk().bodyText().contains("Javite");
        assertThat(move(address, our.people().bar(), "DONE", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Upišite tekst, dodajte vezu ili priložite dokument");

        assertThat(http.perform(multipart("/api/v1/tasks/files/uploads/task-part/" + part)
                                .file(new MockMultipartFile("file", "prilog.pdf", null, SampleFiles.pdf("Podaci")))
                                .with(our.people().bar().signedIn()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
        assertThat(move(address, our.people().bar(), "DONE", "")).hasStatus(302);

        assertThat(see("/tasks/" + task, our.people().kotor()))
                .bodyText()
                .contains("prilog.pdf", "završeno")
                .doesNotContain(address);
        assertThat(see(address, our.people().kotor())).hasStatusOk().bodyText().doesNotContain("name=\"said.status\"");
        assertThat(see("/tasks/" + task + "/parts.csv", our.people().kotor()))
                .hasStatusOk()
                .bodyText()
                .contains("Kotor", "završeno");
    }

    @Test
    void listsWhatIsOursAndWhatWeGaveLateOnesFirst() {
        String early = title + " ranije";
        String late = title + " kasni";
        giver.give(null, early, "DO", TaskGiver.day(3), giver.bar());
        UUID lateOne = giver.give(null, late, "DO", TaskGiver.day(-1), giver.bar() + "," + giver.kotor());

        String ours = Convener.text(see("/tasks", our.people().bar()));
        assertThat(ours).contains(early, late, "kasni (otvoreno)");
        assertThat(ours.indexOf(late)).isLessThan(ours.indexOf(early));
        assertThat(see("/tasks", our.people().kotor()))
                .bodyText()
                .contains(late)
                .doesNotContain(early);
        assertThat(see("/tasks", our.coordinator())).bodyText().doesNotContain(title);
        assertThat(see("/tasks?whose=GIVEN", our.coordinator())).bodyText().contains(early, late, "završeno 0 od 2");
        assertThat(see("/tasks?whose=GIVEN&state=LATE", our.coordinator()))
                .bodyText()
                .contains(late)
                .doesNotContain(early);
        assertThat(see("/tasks/export.csv?whose=GIVEN", our.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains(early, late);
        assertThat(see("/tasks/export.xlsx?whose=GIVEN", our.coordinator())).hasStatusOk();

        giver.move(giver.part(lateOne, our.people().bar()), our.people().bar(), "DONE", "");
        assertThat(see("/tasks", our.people().bar())).bodyText().doesNotContain(late);
        assertThat(see("/tasks?state=SETTLED", our.people().bar())).bodyText().contains(late);
        assertThat(see("/tasks?whose=GIVEN", our.coordinator())).bodyText().contains("završeno 1 od 2");
    }

    @Test
    void opensTheNextMeetingWithWhatIsLate() {
        UUID first = UUID.randomUUID();
        convener.save(first, our, "Prvi sastanak", "PRIVATE", "2027-03-01T10:00", "2027-03-01T12:00");
        convener.invite(first, our, invited(our.people().bar(), our.people().kotor()));
        convener.send(first, our);
        UUID task = giver.give(first, title, "DO", LocalDate.of(2027, 3, 15), giver.bar() + "," + giver.kotor());
        giver.give(first, title + " posle", "DO", LocalDate.of(2027, 5, 1), giver.bar());
        giver.move(giver.part(task, our.people().kotor()), our.people().kotor(), "DONE", "");
        UUID second = UUID.randomUUID();
        convener.draft(second, our, "Drugi sastanak", "NETWORK");
        convener.invite(second, our, invited(our.people().bar(), our.people().kotor()));
        convener.send(second, our);

        assertThat(see("/meetings/" + second, our.people().bar()))
                .bodyText()
                .contains("Zaostali zadaci", title)
                .doesNotContain(title + " posle");
        String leftOver = Convener.text(see("/api/v1/tasks/left-over/" + second, our.coordinator()));
        assertThat(leftOver)
                .contains("\"total\":1", our.people().bar().organisationId().toString())
                .doesNotContain(our.people().kotor().organisationId().toString());
        assertThat(see("/meetings/" + first, our.people().bar())).bodyText().doesNotContain("Zaostali zadaci");
        assertThat(see("/meetings/" + second, our.people().barEditor()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Zaostali zadaci", title);
    }

    @Test
    void asksBeforeItDropsAndReminds() {
        UUID task = giver.give(null, title, "DO", TaskGiver.day(3), giver.bar() + "," + giver.kotor());
        String part = "/tasks/parts/" + giver.part(task, our.people().kotor());

        assertThat(see("/tasks/" + task + "/remind", our.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("2");
        assertThat(post("/tasks/" + task + "/remind")).hasStatus(302);
        assertThat(see(part + "/drop", our.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Odustati od ovog dela?");
        assertThat(post(part + "/drop")).hasStatus(302);
        assertThat(see("/tasks/" + task, our.coordinator())).bodyText().contains("odustalo se");
        assertThat(see("/tasks/" + task + "/drop", our.coordinator())).hasStatusOk();
        assertThat(post("/tasks/" + task + "/drop")).hasStatus(302);
        assertThat(see("/tasks/" + task, our.people().bar()))
                .bodyText()
                .contains("Od zadatka se odustalo")
                .doesNotContain("Javite dokle ste");
        assertThat(see("/tasks/" + task + "/history", our.people().bar())).hasStatusOk();
        for (String address : List.of("/tasks/" + task + "/edit", "/tasks/" + task + "/remind", part + "/drop")) {
            assertThat(see(address, our.coordinator())).hasStatus(409);
        }
    }

    private static String invited(Account one, Account other) {
        return "{\"who\": \"NAMED\", \"personIds\": [\"%s\", \"%s\"]}".formatted(one.personId(), other.personId());
    }

    private MvcTestResult send(String page, UUID meeting, String named, String due) {
        return site.post()
                .uri(page)
                .with(our.coordinator().signedIn())
                .param("content.title", named)
                .param("content.kind", "DO")
                .param("content.due", due)
                .param("content.language", "cnr-Latn")
                .param("meetingId", meeting.toString())
                .param("organisationIds", our.people().bar().organisationId().toString())
                .param("names", "Aktiv škola; skole@bar.example\n")
                .param("visibility", "PRIVATE")
                .exchange();
    }

    private MvcTestResult move(String address, Account account, String status, String report) {
        return site.post()
                .uri(address)
                .with(account.signedIn())
                .param("said.status", status)
                .param("said.report", report)
                .exchange();
    }

    private MvcTestResult post(String address) {
        return site.post().uri(address).with(our.coordinator().signedIn()).exchange();
    }

    private MvcTestResult see(String address, Account account) {
        return convener.get(address, account);
    }
}
