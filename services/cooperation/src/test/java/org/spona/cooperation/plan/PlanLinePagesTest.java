package org.spona.cooperation.plan;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.cooperation.indicator.Indicating;
import org.spona.platform.test.Account;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;

/** The lines of a plan, written one by one on its pages and by JSON. */
@CooperationTest
class PlanLinePagesTest {

    private final Scripts scripts;
    private final TwoTenants our;
    private final UUID goal = UUID.randomUUID();
    private final UUID result = UUID.randomUUID();
    private final UUID indicator = UUID.randomUUID();
    private final UUID action = UUID.randomUUID();

    @Autowired
    PlanLinePagesTest(Scripts scripts, TwoTenants our) {
        this.scripts = scripts;
        this.our = our;
    }

    @Test
    void areAddedOnThePagesOfADraft() throws Exception {
        UUID plan = Planning.draft(scripts, our.bar(), "Plan saradnje", "NETWORK");
        scripts.see(our.bar(), "/plans/" + plan)
                .andExpect(content().string(containsString("/plans/" + plan + "/lines")));
        scripts.see(our.bar(), lines(plan)).andExpect(content().string(containsString("Dodajte cilj")));
        scripts.see(our.bar(), lines(plan) + "/new?kind=GOAL").andExpect(status().is3xxRedirection());
        scripts.see(our.bar(), lines(plan) + "/" + goal + "/edit?kind=GOAL")
                .andExpect(content().string(containsString("Novi cilj")));
        write(plan);

        scripts.see(our.bar(), lines(plan))
                .andExpect(content()
                        .string(allOf(
                                containsString("1.1 Dijalog"),
                                containsString("1.1.3 Potpisani protokoli"),
                                containsString("3 protokola u 2007."),
                                containsString("Centar za socijalni rad"))));
        scripts.see(our.bar(), "/plans/" + plan + "/actions/" + action)
                .andExpect(content().string(containsString("1.1.3 Potpisani protokoli")));
        for (String view : List.of("MATRIX", "LIST")) {
            scripts.see(our.bar(), "/plans/" + plan + "?view=" + view)
                    .andExpect(content().string(containsString(lines(plan) + "/" + action + "/edit")));
        }
        scripts.see(our.bar(), lines(plan) + "/" + action + "/edit")
                .andExpect(content()
                        .string(allOf(containsString("Izmena aktivnosti"), containsString("Sačiniti protokole"))));
    }

    @Test
    void getARowMoreForWhoIsResponsible() throws Exception {
        UUID plan = Planning.draft(scripts, our.bar(), "Plan saradnje", "NETWORK");
        String line = lines(plan) + "/" + action;
        scripts.form(our.bar(), line, "content.kind", "ACTION", "content.text", "Sačiniti protokole", "add", "true")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("content.responsible[0].name"), containsString("Sačiniti protokole"))));
        scripts.form(
                        our.bar(),
                        line,
                        "content.kind",
                        "ACTION",
                        "content.text",
                        "Sačiniti protokole",
                        "content.responsible[0].kind",
                        "ORGANISATION",
                        "content.responsible[0].name",
                        "",
                        "content.time",
                        "2009. do 2008.")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Upišite ko je odgovoran"), containsString("Sačiniti protokole"))));
        scripts.form(
                        our.bar(),
                        line,
                        "content.kind",
                        "ACTION",
                        "content.text",
                        "Sačiniti protokole",
                        "content.responsible[0].kind",
                        "ORGANISATION",
                        "content.responsible[0].name",
                        "Ljubljana",
                        "content.responsible[0].id",
                        our.ljubljana().organisationId().toString())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("nema takve organizacije")));
    }

    @Test
    void areFollowedByAnotherOneWhereTheWriterWantsIt() throws Exception {
        UUID plan = Planning.draft(scripts, our.bar(), "Plan saradnje", "NETWORK");
        scripts.form(our.bar(), lines(plan) + "/" + goal, "content.kind", "GOAL", "content.text", "Dijalog");
        scripts.form(
                        our.bar(),
                        lines(plan) + "/" + action,
                        "content.kind",
                        "ACTION",
                        "content.parentId",
                        goal.toString(),
                        "content.text",
                        "Sačiniti protokole",
                        "then",
                        "ANOTHER")
                .andExpect(redirectedUrlPattern(lines(plan) + "/*/edit?kind=ACTION&parent=" + goal));
    }

    @Test
    void areNotWrittenOverUnseen() throws Exception {
        UUID plan = Planning.draft(scripts, our.bar(), "Plan saradnje", "NETWORK");
        write(plan);
        String seen = version(our.bar(), plan);
        String line = lines(plan) + "/" + result;
        String[] mine = {
            "content.kind",
            "RESULT",
            "content.parentId",
            goal.toString(),
            "content.text",
            "Protokoli su potpisani",
            "version",
            seen
        };
        scripts.form(our.bar(), line, mine).andExpect(redirectedUrl(lines(plan) + "#line-" + result));
        scripts.form(our.bar(), line, mine).andExpect(status().is3xxRedirection());
        mine[5] = "Protokoli važe";
        scripts.form(our.bar(), line, mine)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Protokoli važe")));
        scripts.form(our.bar(), line + "/move", "to", "UP").andExpect(status().is3xxRedirection());
        scripts.send(our.bar(), Planning.API + plan + "/lines/" + result, """
                        {"kind": "RESULT", "text": "Protokoli važe", "version": %s}""".formatted(seen))
                .andExpect(status().isConflict());
    }

    @Test
    void areMovedAndTakenOut() throws Exception {
        UUID plan = Planning.draft(scripts, our.bar(), "Plan saradnje", "NETWORK");
        write(plan);
        UUID second = UUID.randomUUID();
        String api = Planning.API + plan + "/lines/";
        scripts.sent(our.bar(), api + second, "{\"kind\": \"GOAL\", \"number\": \"1.2\", \"text\": \"Razmena\"}");
        scripts.act(our.bar(), api + second + "/move?to=UP")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.number").value("1.2"));
        scripts.see(our.bar(), Planning.API + plan + "/matrix")
                .andExpect(jsonPath("$.elements[0].number").value("1.2"));

        scripts.see(our.bar(), lines(plan) + "/" + result + "/remove")
                .andExpect(content().string(containsString("Potpisani protokoli")));
        scripts.form(our.bar(), lines(plan) + "/" + result + "/remove").andExpect(redirectedUrl(lines(plan)));
        scripts.see(our.bar(), api + result).andExpect(status().isNotFound());
        scripts.see(our.bar(), api + indicator).andExpect(jsonPath("$.parentId").value(goal.toString()));
        scripts.discard(our.bar(), api + action).andExpect(status().isNoContent());
        scripts.discard(our.bar(), api + action).andExpect(status().isNotFound());
    }

    @Test
    void stayAsTheyAreOnceThePlanIsSubmittedAndAreNobodyElses() throws Exception {
        UUID plan = Planning.draft(scripts, our.bar(), "Plan saradnje", "NETWORK");
        write(plan);
        String api = Planning.API + plan + "/lines/" + goal;
        String other = "{\"kind\": \"GOAL\", \"text\": \"Drugi cilj\"}";
        for (Account stranger : List.of(our.kotor(), our.ljubljana())) {
            scripts.send(stranger, api, other).andExpect(status().isNotFound());
            scripts.see(stranger, lines(plan)).andExpect(status().isNotFound());
            scripts.see(stranger, api).andExpect(status().isNotFound());
        }
        scripts.acted(our.bar(), Planning.API + plan + "/submit");
        scripts.send(our.bar(), api, other).andExpect(status().isConflict());
        scripts.see(our.bar(), lines(plan)).andExpect(status().isConflict());
        scripts.send(our.kotor(), api, other).andExpect(status().isForbidden());
        scripts.discard(our.kotor(), api).andExpect(status().isForbidden());
        scripts.see(our.kotor(), "/plans/" + plan)
                .andExpect(content().string(allOf(containsString("1.1 Dijalog"), not(containsString("/lines/")))));
    }

    @Test
    void areTiedToIndicatorsThatTheReaderMayRead() throws Exception {
        UUID plan = Planning.draft(scripts, our.bar(), "Plan saradnje", "NETWORK");
        write(plan);
        String title = "Broj protokola " + UUID.randomUUID();
        UUID measured = Indicating.active(scripts, our.bar(), Indicating.indicator(title, "PRIVATE", "OWNER"));
        UUID foreign =
                Indicating.active(scripts, our.ljubljana(), Indicating.indicator("Tuđ " + title, "PRIVATE", "OWNER"));
        String page = lines(plan) + "/" + indicator + "/indicator";
        scripts.see(our.bar(), page + "?q=" + title)
                .andExpect(content().string(allOf(containsString(title), not(containsString("Tuđ")))));
        scripts.form(our.bar(), page).andExpect(status().isUnprocessableContent());
        scripts.form(our.bar(), page, "indicatorId", foreign.toString())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Takvog pokazatelja nema")));
        scripts.acted(our.bar(), Planning.API + plan + "/submit");
        scripts.form(our.bar(), page, "indicatorId", measured.toString())
                .andExpect(redirectedUrl("/plans/" + plan + "#line-" + indicator));

        scripts.see(our.bar(), "/plans/" + plan).andExpect(content().string(containsString(title)));
        scripts.see(our.kotor(), "/plans/" + plan).andExpect(content().string(not(containsString(title))));
        scripts.send(our.kotor(), Planning.API + plan + "/lines/" + indicator + "/indicator", "{}")
                .andExpect(status().isForbidden());

        scripts.form(our.bar(), page, "untie", "true").andExpect(status().is3xxRedirection());
        scripts.see(our.bar(), Planning.API + plan + "/lines/" + indicator)
                .andExpect(jsonPath("$.indicatorId").isEmpty());
    }

    @Test
    void areRefusedInAWholeTableThatNamesWhatIsNotKnown() throws Exception {
        UUID plan = Planning.draft(scripts, our.bar(), "Plan saradnje", "NETWORK");
        scripts.send(our.bar(), Planning.API + plan + "/matrix", """
                        {"actions": [{"id": "%s", "text": "Sačiniti", "yearly": false, "responsible": [
                            {"kind": "ORGANISATION", "name": "Ljubljana", "id": "%s"}]}]}""".formatted(
                                action, our.ljubljana().organisationId()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("actions[0].responsible[0].id")));
        scripts.send(our.bar(), Planning.API + plan + "/matrix", """
                        {"indicators": [{"id": "%s", "text": "Broj", "indicatorId": "%s"}]}""".formatted(indicator, UUID.randomUUID()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("indicators[0].indicatorId")));
        scripts.send(our.bar(), Planning.API + plan + "/lines/" + goal, """
                        {"kind": "GOAL", "text": "%s"}""".formatted("x".repeat(2001)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("\"text\"")));
    }

    @Test
    void standInATableWithoutColumnsInWhichNothingStands() throws Exception {
        UUID plan = Planning.draft(scripts, our.bar(), "Plan saradnje", "NETWORK");
        scripts.sent(our.bar(), Planning.API + plan + "/matrix", """
                {"actions": [{"id": "%s", "text": "Sačiniti", "yearly": false, "responsible": []}]}""".formatted(action));
        scripts.see(our.bar(), "/plans/" + plan)
                .andExpect(content().string(containsString(">Akcije</th>")))
                .andExpect(content().string(not(containsString(">Operativni ciljevi (rezultati)</th>"))))
                .andExpect(content().string(not(containsString(">Indikatori</th>"))));

        scripts.sent(our.bar(), Planning.API + plan + "/matrix", """
                {"elements": [{"id": "%s", "kind": "GOAL", "text": "Dijalog"}, {"id": "%s", "kind": "RESULT", "parentId": "%s", "text": "Sastanci"}]}""".formatted(goal, result, goal));
        scripts.see(our.bar(), "/plans/" + plan)
                .andExpect(content().string(containsString(">Operativni ciljevi (rezultati)</th>")))
                .andExpect(content().string(not(containsString(">Indikatori</th>"))));
    }

    /** A goal with a result, its indicator, and an action of Bar's that serves the result. */
    private void write(UUID plan) throws Exception {
        String lines = lines(plan) + "/";
        form(plan, goal, "content.kind", "GOAL", "content.number", "1.1", "content.text", "Dijalog");
        form(
                plan,
                result,
                "content.kind",
                "RESULT",
                "content.parentId",
                goal.toString(),
                "content.number",
                "1.1.3",
                "content.text",
                "Potpisani protokoli");
        form(
                plan,
                indicator,
                "content.kind",
                "INDICATOR",
                "content.parentId",
                result.toString(),
                "content.text",
                "Broj protokola",
                "content.baseline",
                "3 protokola u 2007.");
        scripts.form(
                        our.bar(),
                        lines + action,
                        "content.kind",
                        "ACTION",
                        "content.parentId",
                        goal.toString(),
                        "content.text",
                        "Sačiniti protokole",
                        "content.responsible[0].kind",
                        "ORGANISATION",
                        "content.responsible[0].name",
                        "Centar za socijalni rad",
                        "content.time",
                        "2008.",
                        "content.basis",
                        "KNOWN",
                        "content.serves",
                        result.toString())
                .andExpect(redirectedUrl(lines(plan) + "#line-" + action));
    }

    private void form(UUID plan, UUID line, String... fields) throws Exception {
        scripts.form(our.bar(), lines(plan) + "/" + line, fields).andExpect(status().is3xxRedirection());
    }

    private String version(Account reader, UUID plan) throws Exception {
        return JsonPath.read(Scripts.body(scripts.see(reader, Planning.API + plan)), "$.version")
                .toString();
    }

    private static String lines(UUID plan) {
        return "/plans/" + plan + "/lines";
    }
}
