package org.spona.cooperation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedWaiting;
import org.spona.platform.test.Mails;
import org.spona.platform.test.ServiceDatabase;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.OwnLinkSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** What organisations that a plan names as responsible say of their actions: by account, by JSON and by personal link. */
@CooperationTest
class PlanPartPagesTest {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/plans/links/[\\w-]{20,40})");

    private final MockMvc http;
    private final Scripts scripts;
    private final Tenants tenants;
    private final TwoTenants our;
    private final AnnouncedWaiting waiting;
    private final UUID action = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final String title = "Plan " + UUID.randomUUID();

    @Autowired
    PlanPartPagesTest(MockMvc http, Scripts scripts, Tenants tenants, TwoTenants our, AnnouncedWaiting waiting) {
        this.http = http;
        this.scripts = scripts;
        this.tenants = tenants;
        this.our = our;
        this.waiting = waiting;
    }

    @Test
    void areMovedByTheirOrganisationAndStandInThePlan() throws Exception {
        UUID plan = adopted("PRIVATE");
        String page = "/plans/" + plan + "/parts/" + our.kotor().organisationId();
        scripts.see(our.kotor(), page).andExpect(content().string(containsString("Sačiniti protokole")));
        scripts.see(our.kotor(), page + "?action=" + action)
                .andExpect(content().string(containsString("name=\"status\"")));
        scripts.form(our.kotor(), page, "actionId", action.toString(), "status", "STOPPED", "note", "Nije moglo.")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Nije moglo."), containsString("zašto je aktivnost obustavljena"))));
        scripts.form(our.kotor(), page, "actionId", action.toString(), "status", "RUNNING", "note", "Dva potpisana.")
                .andExpect(status().is3xxRedirection());

        for (String view : List.of("MATRIX", "LIST", "TIMELINE")) {
            scripts.see(our.bar(), "/plans/" + plan + "?view=" + view)
                    .andExpect(content().string(containsString("u toku")));
        }
        scripts.see(our.bar(), "/plans/" + plan + "/actions/" + action)
                .andExpect(content().string(containsString("Dva potpisana.")));
        scripts.see(our.bar(), page).andExpect(content().string(not(containsString("name=\"status\""))));
        scripts.form(our.bar(), page, "actionId", action.toString(), "status", "DONE")
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void areMovedByJsonAndByNobodyElse() throws Exception {
        UUID plan = adopted("NETWORK");
        String api = Planning.API + plan + "/parts";
        String mine = api + "/" + our.kotor().organisationId();
        scripts.see(our.barEditor(), api)
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].actions.length()").value(1));
        String done = news(action, "DONE");
        scripts.send(our.bar(), mine, done).andExpect(status().isForbidden());
        scripts.send(our.barEditor(), mine, done).andExpect(status().isForbidden());
        scripts.send(our.staraPazova(), mine, done).andExpect(status().isNotFound());
        scripts.send(our.kotor(), mine, news(other, "DONE")).andExpect(status().isNotFound());
        scripts.send(our.kotor(), mine + "?version=7", done).andExpect(status().isConflict());
        scripts.send(our.kotor(), mine, done)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.progress[0].status").value("DONE"));
        scripts.send(our.kotor(), mine, done)
                .andExpect(jsonPath("$.progress.length()").value(1));
        scripts.see(our.kotor(), api + "/" + our.bar().organisationId()).andExpect(status().isNotFound());
    }

    @Test
    void areSeenByNobodyWhoDoesNotReadThePlan() throws Exception {
        UUID plan = adopted("PRIVATE");
        for (Account stranger : List.of(our.barEditor(), our.staraPazova(), our.ljubljana())) {
            scripts.see(stranger, "/plans/" + plan).andExpect(status().isNotFound());
            scripts.see(stranger, Planning.API + plan + "/parts").andExpect(status().isNotFound());
            scripts.see(stranger, "/plans/" + plan + "/parts/" + our.kotor().organisationId())
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void areMovedByAPersonalLink() throws Exception {
        UUID plan = adopted("PRIVATE");
        String page = "/plans/" + plan + "/parts/" + our.kotor().organisationId();
        String address = "csr-" + UUID.randomUUID() + "@kotor.example";
        scripts.see(our.bar(), page + "/links").andExpect(content().string(containsString("Ljudi iz institucije")));
        scripts.form(our.bar(), page + "/links", "people", "bez adrese")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("bez adrese"), containsString("1. red"))));
        scripts.form(our.bar(), page + "/links", "people", "Jelena Marković; " + address)
                .andExpect(status().is3xxRedirection());
        scripts.form(our.barEditor(), page + "/links", "people", "Neko; " + address)
                .andExpect(status().isNotFound());
        scripts.see(our.bar(), page).andExpect(content().string(containsString("Jelena Marković")));
        scripts.see(our.kotor(), page).andExpect(content().string(not(containsString("Jelena Marković"))));

        String link = link(address);
        http.perform(get(link + "?action=" + action).header("Accept-Language", "sr-Latn"))
                .andExpect(status().isOk())
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Sačiniti protokole"), not(containsString("Napraviti plan razmene")))));
        http.perform(post(link)
                        .param("actionId", action.toString())
                        .param("status", "DONE")
                        .param("note", "Gotovo."))
                .andExpect(status().is3xxRedirection());
        http.perform(put("/api/v1" + link)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(news(other, "DONE")))
                .andExpect(status().isNotFound());
        scripts.see(our.bar(), "/plans/" + plan + "/actions/" + action)
                .andExpect(content().string(containsString("Gotovo.")));

        scripts.acted(our.bar(), Planning.API + plan + "/close");
        http.perform(get(link)).andExpect(status().isGone());
        http.perform(get("/plans/links/" + "x".repeat(27))).andExpect(status().isNotFound());
    }

    @Test
    void waitForTheirOrganisationUntilTheyAreDone() throws Exception {
        String address = tenants.address(our.kotor(), "sr-Latn");
        UUID plan = adopted("PRIVATE");
        assertThat(Mails.awaitedBy(address).text())
                .contains(title, "Sačiniti protokole", "/plans/" + plan + "/parts/")
                .doesNotContain("Napraviti plan razmene", "/plans/links/");
        Addressee writers =
                Addressee.writers(our.kotor().organisationId(), our.kotor().networkId());
        assertThat(waiting.titles(writers)).contains(title);
        assertThat(waiting.titles(Addressee.institution(our.kotor().organisationId())))
                .contains(title);
        assertThat(waiting.titles(
                        Addressee.writers(our.bar().organisationId(), our.bar().networkId())))
                .contains(title);

        scripts.sent(our.kotor(), Planning.API + plan + "/parts/" + our.kotor().organisationId(), news(action, "DONE"));
        assertThat(waiting.titles(writers)).doesNotContain(title);
    }

    @Test
    void areRemindedByWhoeverHasTheLinkToWhatTheyOwe(
            @Autowired List<OwnLinkSource> sources, @Autowired TransactionTemplate transaction) throws Exception {
        UUID plan = adopted("PRIVATE");
        String address = "csr-" + UUID.randomUUID() + "@kotor.example";
        String page = "/plans/" + plan + "/parts/" + our.kotor().organisationId();
        scripts.form(our.kotor(), page + "/links", "people", "Ana; " + address).andExpect(status().is3xxRedirection());
        String first = link(address);
        Readers.runAsService(() -> transaction.executeWithoutResult(_ ->
                sources.forEach(source -> source.sendLinks(plan, our.kotor().organisationId()))));

        Awaitility.await().until(() -> Mails.to(address).size() == 2);
        assertThat(Mails.to(address).getFirst().subject()).startsWith("Podsetnik");
        assertThat(link(address)).isNotEqualTo(first);
        http.perform(get(first)).andExpect(status().isOk());
    }

    @Test
    void areTheirOrganisationsOwnInTheDatabaseToo(@Autowired ServiceDatabase database) throws Exception {
        UUID plan = adopted("NETWORK");
        String move = "update plan_part set moves_that_day = 1 where plan_id = ?";
        String asked =
                "update plan_recipient set due = null where part_id in (select id from plan_part where plan_id = ?)";
        for (Account other : List.of(our.bar(), our.barEditor(), our.staraPazova())) {
            assertThat(database.writeAs(tenants.reader(other), move, plan))
                    .as(other.toString())
                    .isZero();
        }
        assertThat(database.writeAs(tenants.reader(our.kotor()), move, plan)).isOne();
        assertThat(database.writeAs(tenants.reader(our.barEditor()), asked, plan))
                .isZero();
    }

    @Test
    void waitAgainWithEachYear(@Autowired PlanYears years, @Autowired ServiceDatabase database) throws Exception {
        UUID plan = adopted("PRIVATE");
        database.write("update plan set told_year = 2007 where id = ?", plan);
        Readers.runAsService(() -> {
            boolean more = true;
            while (more) {
                more = years.tellNext();
            }
        });
        assertThat(database.value(Integer.class, "select told_year from plan where id = ?", plan))
                .isGreaterThan(2007);
        assertThat(waiting.titles(Addressee.writers(
                        our.kotor().organisationId(), our.kotor().networkId())))
                .contains(title);
    }

    @Test
    void standBesideWhatThePlanItselfSays() throws Exception {
        UUID plan = adopted("NETWORK");
        String api = Planning.API + plan + "/progress";
        scripts.send(our.bar(), api + "?version=0", news(action, "RUNNING")).andExpect(status().isConflict());
        scripts.sent(our.bar(), api, news(action, "DONE"));
        scripts.sent(our.bar(), api + "?version=0", news(action, "DONE"));
        scripts.send(our.kotor(), api, news(action, "DONE")).andExpect(status().isForbidden());
        scripts.see(our.kotor(), "/plans/" + plan + "/parts/" + our.kotor().organisationId())
                .andExpect(content().string(containsString("u planu je upisano da je završeno")));
        assertThat(waiting.titles(Addressee.writers(
                        our.kotor().organisationId(), our.kotor().networkId())))
                .doesNotContain(title);
    }

    @Test
    void goOnInTheNextEdition() throws Exception {
        UUID plan = adopted("PRIVATE");
        String kotor = "/parts/" + our.kotor().organisationId();
        scripts.sent(our.kotor(), Planning.API + plan + kotor, news(action, "RUNNING"));
        UUID edition = UUID.randomUUID();
        scripts.acted(our.bar(), Planning.API + plan + "/editions/" + edition);
        scripts.acted(our.bar(), Planning.API + edition + "/submit");
        adopt(edition, "").andExpect(status().isOk());
        scripts.see(our.kotor(), Planning.API + edition + kotor)
                .andExpect(jsonPath("$.progress[0].status").value("RUNNING"));
        scripts.send(our.kotor(), Planning.API + plan + kotor, news(action, "DONE"))
                .andExpect(status().isConflict());
    }

    @Test
    void adoptionIsLinkedToItsDecision() throws Exception {
        UUID plan = submitted("NETWORK");
        scripts.see(our.bar(), "/plans/" + plan + "/adopt")
                .andExpect(content().string(containsString("Odluka iz registra")));
        adopt(plan, "/nema-toga")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("\"to\"")));
        scripts.form(
                        our.bar(),
                        "/plans/" + plan + "/adopt",
                        "decision",
                        "011-35/2007",
                        "adoptedOn",
                        "2007-12-28",
                        "to",
                        "/nema-toga")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("011-35/2007"), containsString("/nema-toga"))));
        adopt(plan, "https://opstina.example/odluka-35").andExpect(status().isOk());
        scripts.see(our.bar(), "/plans/" + plan)
                .andExpect(content().string(containsString("https://opstina.example/odluka-35")));
    }

    private UUID adopted(String visibility) throws Exception {
        UUID plan = submitted(visibility);
        adopt(plan, "").andExpect(status().isOk());
        return plan;
    }

    private UUID submitted(String visibility) throws Exception {
        UUID plan = Planning.draft(scripts, our.bar(), title, visibility);
        scripts.sent(our.bar(), Planning.API + plan + "/matrix", """
                {"actions": [
                    {"id": "%s", "number": "g.", "text": "Sačiniti protokole", "yearly": false,
                     "time": {"kind": "YEAR", "from": "2008-01-01", "until": "2008-12-31", "printed": "2008."},
                     "responsible": [{"kind": "ORGANISATION", "name": "Opština Kotor", "id": "%s"}]},
                    {"id": "%s", "number": "h.", "text": "Napraviti plan razmene", "yearly": false,
                     "responsible": [{"kind": "POST", "name": "Sekretar"}]}]}""".formatted(
                        action, our.kotor().organisationId(), other));
        scripts.acted(our.bar(), Planning.API + plan + "/submit");
        return plan;
    }

    private ResultActions adopt(UUID plan, String to) throws Exception {
        return scripts.act(our.bar(), Planning.API + plan + "/adopt", """
                {"decision": "Skupština opštine, 011-35/2007", "adoptedOn": "2007-12-28", "to": "%s"}""".formatted(to));
    }

    private static String news(UUID action, String status) {
        return "{\"actionId\": \"%s\", \"status\": \"%s\"}".formatted(action, status);
    }

    private static String link(String address) {
        String text = Mails.awaitedBy(address).text();
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }
}
