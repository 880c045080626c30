package org.spona.cooperation.plan;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.cooperation.indicator.Indicating;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;

/** The lines of a plan by JSON. */
@CooperationTest
class PlanLineApiTest {

    private final Scripts scripts;
    private final TwoTenants our;
    private final UUID goal = UUID.randomUUID();
    private final UUID indicator = UUID.randomUUID();
    private final UUID action = UUID.randomUUID();
    private UUID plan = UUID.randomUUID();

    @Autowired
    PlanLineApiTest(Scripts scripts, TwoTenants our) {
        this.scripts = scripts;
        this.our = our;
    }

    @BeforeEach
    void writeAGoalWithAnIndicator() throws Exception {
        plan = Planning.draft(scripts, our.bar(), "Plan saradnje", "NETWORK");
        put(goal, "{\"kind\": \"GOAL\", \"number\": \"1.1\", \"text\": \"Dijalog\"}");
        put(indicator, """
                {"kind": "INDICATOR", "parentId": "%s", "text": "Broj protokola", "baseline": "3 u 2007."}""".formatted(goal));
    }

    @Test
    void writesALineOnceHoweverOftenItIsSent() throws Exception {
        String sent = """
                {"kind": "ACTION", "parentId": "%s", "number": "g.", "text": "Sačiniti protokole", "time": "2008. kontinuirano",
                 "yearly": true, "basis": "KNOWN", "serves": ["%s"],
                 "responsible": [{"kind": "ORGANISATION", "name": "Opština Kotor", "id": "%s"}]}""".formatted(goal, indicator, our.kotor().organisationId());
        put(action, sent);
        String version = version();
        put(action, sent);
        scripts.see(our.bar(), Planning.API + plan)
                .andExpect(jsonPath("$.version").value(Integer.valueOf(version)));
        scripts.see(our.bar(), api(action))
                .andExpect(jsonPath("$.yearly").value(true))
                .andExpect(jsonPath("$.basis").value("KNOWN"))
                .andExpect(jsonPath("$.serves[0]").value(indicator.toString()))
                .andExpect(jsonPath("$.responsible[0].name").value("Opština Kotor"));
        scripts.see(our.bar(), Planning.API + plan + "/matrix")
                .andExpect(jsonPath("$.actions[0].time.kind").value("CONTINUOUS_SINCE"))
                .andExpect(jsonPath("$.ties[0].toId").value(indicator.toString()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"text": "Bez vrste"}                                                   | kind
            {"kind": "GOAL", "text": " "}                                           | text
            {"kind": "GOAL", "text": "Cilj", "number": "123456789012345678901"}     | number
            {"kind": "GOAL", "text": "Cilj", "time": "2008."}                       | time
            {"kind": "ACTION", "text": "Sačiniti", "target": "5"}                   | target
            {"kind": "ACTION", "text": "Sačiniti", "time": "2009. do 2008."}        | time
            {"kind": "ACTION", "text": "Sačiniti", "basis": "KNOWN"}                | serves
            {"kind": "ACTION", "text": "Sačiniti", "responsible": [{"name": "X"}]}  | responsible[0].kind
            {"kind": "RESULT", "text": "Rezultat", "parentId": "5b0a0a10-0000-4000-8000-000000000001"} | parentId
            """)
    void refusesALineAtTheFieldThatIsToBeMended(String sent, String field) throws Exception {
        scripts.send(our.bar(), api(action), sent)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("\"" + field + "\"")));
        scripts.see(our.bar(), api(action)).andExpect(status().isNotFound());
    }

    @Test
    void staysWhatItIs() throws Exception {
        scripts.send(our.bar(), api(goal), "{\"kind\": \"RESULT\", \"text\": \"Rezultat\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("\"kind\"")));
    }

    @Test
    void isTiedToAnIndicatorAndUntied() throws Exception {
        UUID measured = Indicating.active(
                scripts, our.bar(), Indicating.indicator("Broj protokola " + plan, "NETWORK", "OWNER"));
        String tie = "{\"indicatorId\": \"%s\", \"version\": %s}";
        scripts.send(our.bar(), api(indicator) + "/indicator", tie.formatted(measured, "0"))
                .andExpect(status().isConflict());
        scripts.sent(our.bar(), api(indicator) + "/indicator", tie.formatted(measured, version()));
        scripts.see(our.bar(), api(indicator))
                .andExpect(jsonPath("$.indicatorId").value(measured.toString()));
        put(indicator, """
                {"kind": "INDICATOR", "parentId": "%s", "text": "Broj važećih protokola"}""".formatted(goal));
        scripts.see(our.bar(), api(indicator))
                .andExpect(jsonPath("$.indicatorId").value(measured.toString()));

        scripts.sent(our.bar(), api(indicator) + "/indicator", "{}");
        scripts.see(our.bar(), api(indicator))
                .andExpect(jsonPath("$.indicatorId").isEmpty());
        scripts.send(our.bar(), api(goal) + "/indicator", tie.formatted(measured, "null"))
                .andExpect(status().isNotFound());
    }

    @Test
    void copiesNoIdsIntoAnotherNetwork() throws Exception {
        put(action, """
                {"kind": "ACTION", "text": "Sačiniti", "responsible": [
                    {"kind": "ORGANISATION", "name": "Opština Kotor", "id": "%s"}]}""".formatted(our.kotor().organisationId()));
        scripts.sent(our.bar(), Planning.API + plan, Planning.plan("Plan saradnje", "PUBLIC"));
        scripts.acted(our.bar(), Planning.API + plan + "/submit");
        UUID copy = UUID.randomUUID();
        scripts.acted(our.ljubljana(), Planning.API + plan + "/copies/" + copy);
        scripts.see(our.ljubljana(), Planning.API + copy + "/matrix")
                .andExpect(jsonPath("$.actions[0].responsible[0].name").value("Opština Kotor"))
                .andExpect(jsonPath("$.actions[0].responsible[0].id").isEmpty());
    }

    private void put(UUID line, String sent) throws Exception {
        scripts.sent(our.bar(), api(line), sent);
    }

    private String version() throws Exception {
        return JsonPath.read(Scripts.body(scripts.see(our.bar(), Planning.API + plan)), "$.version")
                .toString();
    }

    private String api(UUID line) {
        return Planning.API + plan + "/lines/" + line;
    }
}
