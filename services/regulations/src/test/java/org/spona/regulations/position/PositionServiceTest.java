package org.spona.regulations.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.notification.Notification;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.EventContract;
import org.spona.platform.test.Tenants;
import org.spona.platform.waiting.Addressee;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** From an issue that seven say is theirs too to a position that five sign and a ministry answers; each step done twice. */
@RegulationsTest
class PositionServiceTest {

    private final Acts acts;
    private final AnnouncedEvents announced;
    private final Tenants tenants;
    private final SevenTowns our;
    private final Account second;

    @Autowired
    PositionServiceTest(
            MockMvc http,
            Acts acts,
            AnnouncedEvents announced,
            Tenants tenants,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.acts = acts;
        this.announced = announced;
        this.tenants = tenants;
        this.our = new SevenTowns(http, acts, tenants, database, transaction);
        this.second = tenants.account(our.editor.organisationId(), our.network, Role.COORDINATOR);
    }

    @Test
    void goesFromAnArticleToAnAnsweredPosition() throws Exception {
        String title = "Usluge se gase " + UUID.randomUUID();
        UUID act = our.act(second);
        UUID issue = our.report(act, title, "NETWORK");
        for (Account town : our.seven) {
            our.join(town, issue, "Kod nas isto: " + title).andExpect(status().isOk());
            our.join(town, issue, "Kod nas isto: " + title).andExpect(status().isOk());
        }
        acts.see(our.editor, SevenTowns.ISSUES + issue)
                .andExpect(jsonPath("$.concerns").value(7))
                .andExpect(jsonPath("$.wid").isNotEmpty());
        acts.see(our.reporter, "/regulations/" + act + "/cl-69")
                .andExpect(content().string(containsString(title)))
                .andExpect(content().string(containsString("I kod nas: 7")));
        acts.see(our.reporter, "/api/v1/provision-issues?order=MOST&regulation=" + act)
                .andExpect(jsonPath("$.items[0].concerns").value(7));

        UUID group = our.group("Novac za usluge", issue);
        acts.see(our.editor, SevenTowns.ISSUES + "groups/" + group)
                .andExpect(jsonPath("$.organisations").value(8));
        UUID position = our.open(title, act, group, our.seven.subList(0, 6));
        for (Account town : our.seven.subList(0, 5)) {
            our.sign(town, position, true, "").andExpect(status().isOk());
            our.sign(town, position, true, "").andExpect(status().isOk());
        }
        our.sign(our.seven.get(5), position, false, "Skupština nije odlučila.").andExpect(status().isOk());
        acts.act(our.editor, SevenTowns.POSITIONS + position + "/send")
                .andExpect(jsonPath("$.status").value("SENT"));
        acts.see(our.reporter, SevenTowns.ISSUES + issue)
                .andExpect(jsonPath("$.status").value("RAISED"));

        our.answer(our.guest, position, 1, "ACCEPTED", "")
                .andExpect(jsonPath("$.status").value("ANSWERED"));
        our.answer(our.guest, position, 1, "ACCEPTED", "").andExpect(status().isOk());
        our.answer(our.guest, position, 2, "PARTLY", "Od naredne godine.").andExpect(status().isOk());
        acts.see(our.guest, "/positions/" + position)
                .andExpect(content().string(containsString("Odgovoreno na 2 od 3")))
                .andExpect(content().string(containsString("Kotor")))
                .andExpect(content().string(not(containsString("Skupština nije odlučila"))));
        acts.see(our.seven.getFirst(), SevenTowns.POSITIONS + position)
                .andExpect(jsonPath("$.answers.length()").value(2))
                .andExpect(jsonPath("$.signatures[*].organisationId")
                        .value(contains(Stream.of(1, 4, 0, 2, 3) // by name
                                .map(town ->
                                        our.seven.get(town).organisationId().toString())
                                .toArray())));

        our.form(
                        our.editor,
                        "/positions/" + position + "/follow",
                        "outcome",
                        "Uvršteno u izmjenu.",
                        "address",
                        "/regulations/" + act)
                .andExpect(status().is3xxRedirection());
        acts.act(our.editor, SevenTowns.POSITIONS + position + "/close")
                .andExpect(jsonPath("$.status").value("CLOSED"));
        acts.see(our.reporter, SevenTowns.ISSUES + issue)
                .andExpect(jsonPath("$.status").value("CLOSED"));
        acts.see(our.seven.getFirst(), "/positions/" + position + "/history").andExpect(status().isOk());
    }

    @Test
    void isSignedAndAnsweredByPage() throws Exception {
        UUID act = our.act(second);
        UUID position = our.open("Stav " + UUID.randomUUID(), act, null, our.seven.subList(0, 2));
        Account town = our.seven.getFirst();

        acts.see(town, "/positions/" + position + "/signature").andExpect(status().isOk());
        our.form(town, "/positions/" + position + "/signature", "signs", "false", "reason", " ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Napišite zašto")));
        our.form(town, "/positions/" + position + "/signature", "signs", "true", "reason", "")
                .andExpect(status().is3xxRedirection());
        our.form(our.editor, "/positions/" + position + "/send").andExpect(status().is3xxRedirection());
        acts.see(our.guest, "/positions/" + position + "/answers/3").andExpect(status().isOk());
        our.form(our.guest, "/positions/" + position + "/answers/3", "status", "REFUSED", "words", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Napišite obrazloženje")));
        our.form(our.guest, "/positions/" + position + "/answers/3", "status", "NOTED", "words", "Primljeno.")
                .andExpect(status().is3xxRedirection());
        acts.see(town, "/positions/" + position).andExpect(content().string(containsString("Odgovoreno na 1 od 3")));
        acts.see(town, "/positions").andExpect(status().isOk());
    }

    @Test
    void isALetterInBothScripts() throws Exception {
        UUID act = our.act(second);
        UUID position = our.open("Trajno finansiranje usluga", act, null, our.seven.subList(0, 1));
        our.sign(our.seven.getFirst(), position, true, "").andExpect(status().isOk());

        for (String language : List.of("sr-Latn", "sr-Cyrl")) {
            byte[] file = acts.see(our.editor, "/positions/" + position + "/document.docx?language=" + language)
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                    var text = new XWPFWordExtractor(document)) {
                assertThat(text.getText())
                        .contains(language.equals("sr-Latn") ? "Trajno finansiranje" : "Трајно финансирање")
                        .contains(language.equals("sr-Latn") ? "Potpisnici" : "Потписници")
                        .contains("Kotor");
            }
        }
        acts.see(our.editor, "/positions/" + position + "/document.pdf").andExpect(status().isOk());
    }

    @Test
    void isOpenedAndSentOnceHoweverOftenAButtonIsPressed() throws Exception {
        UUID act = our.act(second);
        UUID position = our.open("Stav " + UUID.randomUUID(), act, null, our.seven.subList(0, 1));
        String opened = SevenTowns.POSITIONS + position;
        acts.act(our.editor, opened + "/open").andExpect(status().isOk());
        our.sign(our.seven.getFirst(), position, true, "").andExpect(status().isOk());
        acts.act(our.editor, opened + "/open").andExpect(status().isOk());
        acts.see(our.editor, opened)
                .andExpect(jsonPath("$.signatures[?(@.status == 'SIGNED')]").value(hasSize(1)));
        acts.act(our.editor, opened + "/send").andExpect(status().isOk());
        acts.act(our.editor, opened + "/send")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("SENT"));
        acts.act(our.seven.getFirst(), opened + "/send").andExpect(status().isForbidden());
    }

    @Test
    void tellsStaffOfANewIssueOnce() throws Exception {
        UUID act = our.act(second);
        String title = "Nova " + UUID.randomUUID();
        UUID issue = our.report(act, title, "NETWORK");
        acts.send(our.reporter, SevenTowns.ISSUES + issue, SevenTowns.issue(act, title + " dopunjeno", "NETWORK"))
                .andExpect(status().isOk());

        Awaitility.await().untilAsserted(() -> assertThat(toStaff(issue)).hasSize(2));
        assertThat(toStaff(issue))
                .extracting(Notification::id)
                .containsOnly(toStaff(issue).getFirst().id());
    }

    private List<Notification> toStaff(UUID issue) {
        return announced.matching(Notification.TOPIC, _ -> true).stream()
                .map(event -> event.dataAs(Notification.class))
                .filter(told -> told.thing().id().equals(issue)
                        && told.audiences().getFirst().addressee().equals(Addressee.staff(our.network)))
                .toList();
    }

    @Test
    void areTakenAlongAsTables() throws Exception {
        UUID act = our.act(second);
        String title = "Tabela " + UUID.randomUUID();
        our.report(act, title, "PRIVATE");
        our.open(title, act, null, our.seven.subList(0, 1));

        acts.see(our.editor, "/provision-issues/export.csv?q=" + title.replace(" ", "+"))
                .andExpect(content().string(containsString("\"" + title + "\"")));
        acts.see(our.seven.getFirst(), "/provision-issues/export.csv?q=" + title.replace(" ", "+"))
                .andExpect(content().string(not(containsString(title))));
        acts.see(our.editor, "/provision-issues/export.xlsx").andExpect(status().isOk());
        acts.see(our.editor, "/positions/export.csv?q=" + title.replace(" ", "+"))
                .andExpect(content().string(containsString("\"" + title + "\"")));
        acts.see(our.seven.get(5), "/positions/export.csv").andExpect(content().string(not(containsString(title))));
    }

    @Test
    void answersBadInputClearly() throws Exception {
        UUID act = our.act(second);
        UUID issue = our.report(act, "Isto", "NETWORK");
        acts.send(our.reporter, SevenTowns.ISSUES + UUID.randomUUID(), SevenTowns.issue(act, "Isto", "NETWORK"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("issue-repeated")));
        acts.send(
                        our.reporter,
                        SevenTowns.ISSUES + UUID.randomUUID(),
                        SevenTowns.issue(act, "x".repeat(201), "NETWORK"))
                .andExpect(status().isUnprocessableContent());
        acts.send(
                        our.reporter,
                        SevenTowns.ISSUES + UUID.randomUUID(),
                        SevenTowns.issue(UUID.randomUUID(), "Drugo", "NETWORK"))
                .andExpect(status().isUnprocessableContent());
        our.join(our.reporter, issue, "").andExpect(status().isForbidden());
        our.join(our.seven.getFirst(), issue, "n".repeat(2001)).andExpect(status().isUnprocessableContent());

        UUID position = our.open("Stav", act, null, our.seven.subList(0, 1));
        acts.act(our.editor, SevenTowns.POSITIONS + position + "/send")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("position-without-signature")));
        our.sign(our.seven.get(3), position, true, "").andExpect(status().isNotFound());
        acts.send(
                        our.editor,
                        SevenTowns.POSITIONS + position,
                        our.position("Drugi", act, null, our.seven, "2099-01-01"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("position-frozen")));
        our.sign(our.seven.getFirst(), position, true, "").andExpect(status().isOk());
        acts.act(our.editor, SevenTowns.POSITIONS + position + "/send").andExpect(status().isOk());
        our.sign(our.seven.getFirst(), position, false, "Kasno.").andExpect(status().isConflict());
        acts.act(our.editor, SevenTowns.POSITIONS + position + "/open").andExpect(status().isConflict());
        for (int point : new int[] {0, 4, -1}) {
            our.answer(our.guest, position, point, "NOTED", "").andExpect(status().isNotFound());
        }
        our.answer(our.guest, position, 1, "REFUSED", "").andExpect(status().isUnprocessableContent());
        our.answer(our.guest, position, 1, "NOTED", "r".repeat(4001)).andExpect(status().isUnprocessableContent());

        UUID late = UUID.randomUUID();
        acts.send(our.editor, SevenTowns.POSITIONS + late, our.position("Kasni", act, null, our.seven, "2020-01-01"))
                .andExpect(status().isOk());
        acts.act(our.editor, SevenTowns.POSITIONS + late + "/open")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("\"signBy\"")));
    }

    @Test
    void showsTheGuestNothingOfTheSeven() throws Exception {
        String word = "Napomena" + UUID.randomUUID().toString().substring(0, 8);
        UUID act = our.act(second);
        UUID open = our.report(act, "Javna " + word, "PUBLIC");
        UUID shared = our.report(act, "Mrežna " + word, "NETWORK");
        UUID own = our.report(act, "Svoja " + word, "PRIVATE");
        for (Account town : our.seven) {
            our.join(town, open, word + " naša").andExpect(status().isOk());
        }
        Account neighbour = our.seven.get(1);

        acts.see(our.guest, "/provision-issues/" + shared).andExpect(status().isNotFound());
        acts.see(our.guest, SevenTowns.ISSUES + own).andExpect(status().isNotFound());
        acts.see(our.guest, SevenTowns.ISSUES + open)
                .andExpect(jsonPath("$.concerns").value(0));
        acts.see(our.guest, SevenTowns.ISSUES + open + "/concerns")
                .andExpect(jsonPath("$.length()").value(0));
        acts.see(our.guest, "/provision-issues/" + open)
                .andExpect(content().string(not(containsString(word + " naša"))))
                .andExpect(content().string(not(containsString("I kod nas"))));
        acts.see(neighbour, SevenTowns.ISSUES + own).andExpect(status().isNotFound());
        acts.see(neighbour, SevenTowns.ISSUES + open + "/concerns")
                .andExpect(jsonPath("$.length()").value(7))
                .andExpect(jsonPath("$[0].note").value(""));
        acts.see(our.editor, SevenTowns.ISSUES + open + "/concerns")
                .andExpect(jsonPath("$[0].note").value(word + " naša"));
        acts.see(our.editor, SevenTowns.ISSUES + own).andExpect(status().isOk());

        tenants.end(neighbour.membership());
        acts.see(neighbour, SevenTowns.ISSUES + open)
                .andExpect(jsonPath("$.concerns").value(0));
        acts.see(neighbour, SevenTowns.ISSUES + shared).andExpect(status().isNotFound());
    }

    @Test
    void isReadByTheAddresseeOnceItIsSentAndByNobodyElse() throws Exception {
        String title = "Stav " + UUID.randomUUID();
        UUID act = our.act(second);
        UUID position = our.open(title, act, null, our.seven.subList(0, 2));
        Account signatory = our.seven.getFirst();
        Account declining = our.seven.get(1);
        our.sign(signatory, position, true, "").andExpect(status().isOk());
        our.sign(declining, position, false, "Nije naše.").andExpect(status().isOk());

        acts.see(our.guest, SevenTowns.POSITIONS + position).andExpect(status().isNotFound());
        acts.see(our.seven.get(4), SevenTowns.POSITIONS + position).andExpect(status().isNotFound());
        acts.act(our.editor, SevenTowns.POSITIONS + position + "/send").andExpect(status().isOk());

        acts.see(our.guest, SevenTowns.POSITIONS + position)
                .andExpect(jsonPath("$.signatures.length()").value(1));
        acts.see(declining, SevenTowns.POSITIONS + position).andExpect(status().isNotFound());
        acts.see(our.seven.get(4), "/positions").andExpect(content().string(not(containsString(title))));
        our.answer(signatory, position, 1, "ACCEPTED", "").andExpect(status().isForbidden());
        our.answer(our.editor, position, 1, "ACCEPTED", "").andExpect(status().isForbidden());

        tenants.end(our.guest.membership());
        acts.see(our.guest, SevenTowns.POSITIONS + position).andExpect(status().isNotFound());
        our.answer(our.guest, position, 1, "ACCEPTED", "").andExpect(status().isNotFound());
    }

    @Test
    void tellsHowItStandsAsItsContractSays() throws Exception {
        UUID position = our.open("Stav", our.act(second), null, our.seven.subList(0, 1));
        our.sign(our.seven.getFirst(), position, true, "").andExpect(status().isOk());
        acts.act(our.editor, SevenTowns.POSITIONS + position + "/send").andExpect(status().isOk());

        List<IncomingEvent> told = Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> announced.of(PositionEvents.TOPIC, position), events -> !events.isEmpty());
        EventContract contract = EventContract.read("contracts/asyncapi.yaml");
        assertThat(told)
                .allSatisfy(event -> assertThat(contract.violations(event)).isEmpty());
    }
}
