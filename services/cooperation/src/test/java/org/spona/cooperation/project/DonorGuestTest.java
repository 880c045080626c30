package org.spona.cooperation.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a donor's guest reads: the projects that her organisation pays for, the gap between them, reports that were sent to it; nothing else. */
@CooperationTest
class DonorGuestTest {

    private static final String API = "/api/v1/projects/";

    private final Scripts scripts;
    private final Tenants tenants;
    private final TwoTenants our;
    private final AnnouncedEvents announced;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final String word = "Projekat" + UUID.randomUUID().toString().substring(0, 8);
    private UUID giz = UUID.randomUUID();
    private Account guest;
    private Account guestElsewhere;

    @Autowired
    DonorGuestTest(
            Scripts scripts,
            Tenants tenants,
            TwoTenants our,
            AnnouncedEvents announced,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.scripts = scripts;
        this.tenants = tenants;
        this.our = our;
        this.announced = announced;
        this.database = database;
        this.transaction = transaction;
        this.guest = our.barGuest();
        this.guestElsewhere = our.barGuest();
    }

    @BeforeEach
    void invite() {
        giz = tenants.municipality("GIZ", "ГИЗ", "DE");
        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql("update directory_organisation set kind = 'DONOR' where id = ?")
                        .param(giz)
                        .update()));
        guest = tenants.account(giz, our.bar().networkId(), Role.GUEST);
        guestElsewhere = tenants.account(giz, our.staraPazova().networkId(), Role.GUEST);
    }

    @Test
    void readsTwoProjectsThatContinueOneAnotherWithTheGap() throws Exception {
        UUID first = shown(project(word + " jedan", "februar 2017", "februar 2018", null, "", true));
        UUID second = shown(project(word + " dva", "april 2018", "maj 2019", first, "", true));
        UUID other = shown(project(word + " tuđ", "april 2018", "maj 2019", first, "", false));

        scripts.see(guest, "/projects/" + second)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("februar 2017. – februar 2018.")))
                .andExpect(content().string(containsString("april 2018. – maj 2019.")))
                .andExpect(content().string(containsString("Prekid")))
                .andExpect(content().string(containsString("datetime=\"2018-03-01\"")))
                .andExpect(content().string(containsString("datetime=\"2018-03-31\"")))
                .andExpect(content().string(not(containsString("tuđ"))));
        scripts.see(guest, API + second + "/chain")
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$[1].gap.from").value("2018-03-01"));
        scripts.see(guest, "/api/v1/projects?size=100&q=" + word)
                .andExpect(jsonPath("$.total").value(2));
        scripts.see(guest, "/projects/export.csv?q=" + word)
                .andExpect(content().string(containsString("dva")))
                .andExpect(content().string(not(containsString("tuđ"))));
        scripts.see(guest, "/projects/" + other).andExpect(status().isNotFound());
        scripts.see(guest, API + other).andExpect(status().isNotFound());
        scripts.see(guestElsewhere, "/projects/" + second).andExpect(status().isNotFound());
        scripts.announces(Findable.TOPIC, second, "org.spona.findable.announced");
        assertThat(announced
                        .of(Findable.TOPIC, second)
                        .getLast()
                        .dataAs(Findable.class)
                        .readers()
                        .organisations())
                .containsExactly(giz);
        assertThat(announced
                        .of(Findable.TOPIC, other)
                        .getLast()
                        .dataAs(Findable.class)
                        .readers()
                        .organisations())
                .isEmpty();
    }

    @Test
    void readsTitleAndNumberOfWhatCameOfItAndNotWhereItIs() throws Exception {
        UUID record = UUID.randomUUID();
        UUID project = shown(project(word, "2/2017", "2/2018", null, "/protocols/" + record, true));

        scripts.see(guest, "/projects/" + project)
                .andExpect(content().string(containsString("Protokol o postupanju")))
                .andExpect(content().string(containsString("3 potpisnika")))
                .andExpect(content().string(not(containsString(record.toString()))));
        scripts.see(guest, API + project)
                .andExpect(jsonPath("$.outputs[0].number").value(3))
                .andExpect(jsonPath("$.outputs[0].address").value(""));
        for (String path : List.of("/api/v1/projects?size=100&q=" + word, "/projects/" + project + "/history")) {
            scripts.see(guest, path).andExpect(content().string(not(containsString(record.toString()))));
        }
    }

    @Test
    void readsAReportOnceItIsSentAndAcceptsIt() throws Exception {
        UUID project = shown(project(word, "2/2017", "2/2018", null, "", true));
        scripts.see(our.bar(), API + project + "/reports/draft")
                .andExpect(jsonPath("$.body").value(containsString("Protokol o postupanju: 3 potpisnika")));
        UUID report = UUID.randomUUID();
        scripts.send(our.bar(), API + "reports/" + report, report(project, giz, "2018-02", "2017-02"))
                .andExpect(status().isUnprocessableContent());
        scripts.sent(our.bar(), API + "reports/" + report, report(project, giz, "2017-02", "2018-02"));
        scripts.see(guest, "/projects/reports/" + report).andExpect(status().isNotFound());
        scripts.act(guest, API + "reports/" + report + "/send").andExpect(status().isNotFound());

        scripts.acted(our.bar(), API + "reports/" + report + "/send");
        scripts.acted(our.bar(), API + "reports/" + report + "/send");

        scripts.see(guest, "/projects/reports/" + report)
                .andExpect(content().string(containsString("Šta je nastalo " + word)));
        scripts.see(guest, "/projects/" + project).andExpect(content().string(containsString(report.toString())));
        for (Account other : List.of(our.barEditor(), our.kotor(), our.staraPazova(), our.barGuest(), guestElsewhere)) {
            scripts.see(other, "/projects/reports/" + report).andExpect(status().isNotFound());
            scripts.see(other, API + "reports/" + report).andExpect(status().isNotFound());
        }
        scripts.act(our.bar(), API + "reports/" + report + "/accept").andExpect(status().isForbidden());
        scripts.form(guest, "/projects/reports/" + report + "/accept").andExpect(status().is3xxRedirection());
        scripts.see(our.bar(), API + "reports/" + report)
                .andExpect(jsonPath("$.status").value("ACCEPTED"));
        scripts.send(our.bar(), API + "reports/" + report, report(project, giz, "2017-02", "2018-02"))
                .andExpect(status().isConflict());
        scripts.announces(Findable.TOPIC, report, "org.spona.findable.announced");
    }

    @Test
    void writesNothingPastThePolicies() throws Exception {
        UUID project = shown(project(word, "2/2017", "2/2018", null, "", true));

        scripts.send(guest, API + project, project(word, "2/2017", "2/2018", null, "", true))
                .andExpect(status().isForbidden());
        Integer changed = Readers.call(
                tenants.reader(guest),
                () -> transaction.execute(_ -> database.sql("update project set title = 'x' where id = ?")
                        .param(project)
                        .update()));
        assertThat(changed).isZero();
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void isOneOfThoseWhoReadAProjectThatIsShown(Visibility visibility) throws Exception {
        UUID id = shown(
                project(word, "2/2017", "2/2018", null, "", true).replace("\"PRIVATE\"", "\"" + visibility + "\""));

        for (var account : our.everybody().entrySet()) {
            boolean reads = switch (account.getKey()) {
                case "Bar" -> true;
                case "the editor", "Kotor" -> visibility != Visibility.PRIVATE;
                case "Stara Pazova" -> visibility == Visibility.REGION || visibility == Visibility.PUBLIC;
                default -> visibility == Visibility.PUBLIC;
            };
            for (String path : List.of("/projects/" + id, "/projects?size=100", API + id, "/projects/export.csv")) {
                assertThat(Scripts.body(scripts.see(account.getValue(), path)).contains(word))
                        .as("%s, %s, %s", account.getKey(), visibility, path)
                        .isEqualTo(reads);
            }
        }
    }

    @Test
    void continuesNoCircle() throws Exception {
        UUID first = UUID.randomUUID();
        scripts.sent(our.bar(), API + first, project(word + " 1", "2/2017", "", null, "", false));
        UUID second = UUID.randomUUID();
        scripts.sent(our.bar(), API + second, project(word + " 2", "2/2018", "", first, "", false));
        UUID third = UUID.randomUUID();
        scripts.sent(our.bar(), API + third, project(word + " 3", "2/2019", "", second, "", false));

        scripts.send(our.bar(), API + first, project(word + " 1", "2/2017", "", third, "", false))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("continuesId")));
        scripts.send(our.bar(), API + first, project(word + " 1", "2/2017", "", first, "", false))
                .andExpect(status().isUnprocessableContent());
        scripts.send(our.kotor(), API + UUID.randomUUID(), project(word, "2/2017", "", first, "", false))
                .andExpect(status().isNotFound());
        scripts.discard(our.bar(), API + first).andExpect(status().isNoContent());
        scripts.see(our.bar(), API + second).andExpect(jsonPath("$.continuesId").doesNotExist());
    }

    @Test
    void isWrittenByPageToo() throws Exception {
        UUID id = UUID.randomUUID();
        scripts.see(our.bar(), "/projects/" + id + "/edit").andExpect(status().isOk());
        scripts.form(
                        our.bar(),
                        "/projects/" + id,
                        "content.title",
                        word,
                        "content.startsOn",
                        "maj 2019",
                        "content.endsOn",
                        "april 2018")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kraj je pre početka")))
                .andExpect(content().string(containsString(word)));
        scripts.form(
                        our.bar(),
                        "/projects/" + id,
                        "add",
                        "true",
                        "content.title",
                        word,
                        "content.parties[0].name",
                        "Otaharin")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("content.parties[3].name")));
        scripts.form(
                        our.bar(),
                        "/projects/" + id,
                        "content.title",
                        word,
                        "content.startsOn",
                        "april 2018",
                        "content.budget[0].what",
                        "Obuke",
                        "content.budget[0].amount",
                        "1500",
                        "content.parties[0].role",
                        "FUNDER",
                        "content.parties[0].organisationId",
                        giz.toString())
                .andExpect(status().is3xxRedirection());
        scripts.see(our.bar(), "/projects/" + id + "/show").andExpect(content().string(containsString("GIZ")));
        scripts.form(our.bar(), "/projects/" + id + "/show").andExpect(status().is3xxRedirection());
        scripts.see(our.bar(), "/projects/" + id)
                .andExpect(content().string(containsString("april 2018.")))
                .andExpect(content().string(containsString("Obuke")));
        scripts.see(our.bar(), "/projects/blocks/actions").andExpect(status().isOk());
        scripts.see(our.bar(), "/projects/" + id + "/iati.xml").andExpect(status().isNotFound());
        String edit =
                Scripts.body(scripts.see(our.bar(), "/projects/reports/" + UUID.randomUUID() + "/edit?project=" + id));
        assertThat(edit).contains("Izve&scaron;taj o projektu");
    }

    private UUID shown(String json) throws Exception {
        UUID id = UUID.randomUUID();
        scripts.sent(our.bar(), API + id, json);
        scripts.acted(our.bar(), API + id + "/show");
        scripts.acted(our.bar(), API + id + "/show");
        return id;
    }

    private String project(
            String title, String from, String until, @Nullable UUID continues, String address, boolean funded) {
        return """
                {"title": "%s", "summary": "Info tačka za povratnike", "language": "sr-Latn", "startsOn": "%s", "endsOn": "%s",
                 "iatiStatus": "CLOSED", "continuesId": %s, "visibility": "PRIVATE", "parties": [%s],
                 "outputs": [{"title": "Protokol o postupanju", "number": 3, "unit": "potpisnika", "address": "%s"}]}
                """.formatted(
                        title,
                        from,
                        until,
                        continues == null ? "null" : "\"" + continues + "\"",
                        funded ? "{\"role\": \"FUNDER\", \"organisationId\": \"%s\"}".formatted(giz) : "",
                        address);
    }

    private String report(UUID project, UUID funder, String from, String until) {
        return """
                {"projectId": "%s", "funderId": "%s", "title": "Izveštaj", "body": "## Šta je nastalo %s", "language": "sr-Latn",
                 "startsOn": "%s", "endsOn": "%s"}
                """.formatted(project, funder, word, from, until);
    }
}
