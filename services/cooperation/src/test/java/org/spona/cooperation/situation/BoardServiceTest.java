package org.spona.cooperation.situation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.cooperation.indicator.Indicating;
import org.spona.platform.findable.Findable;
import org.spona.platform.test.Account;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;

/** A situation board by API, page and file, and who sees it. */
@CooperationTest
class BoardServiceTest {

    private static final String API = "/api/v1/situation/";

    private final Scripts scripts;
    private final TwoTenants our;

    @Autowired
    BoardServiceTest(Scripts scripts, TwoTenants our) {
        this.scripts = scripts;
        this.our = our;
    }

    @Test
    void showsNumbersWithThresholdsAndWhatHasChanged() throws Exception {
        UUID indicator = indicator();
        Indicating.approved(scripts, our.bar(), our.barEditor(), indicator, "2025", "9");
        Indicating.approved(scripts, our.bar(), our.barEditor(), indicator, "2026", "2");
        UUID board = board(indicator, "NETWORK");

        scripts.see(our.kotor(), API + board + "?period=2026")
                .andExpect(jsonPath("$.table.rows[?(@.organisationId == '"
                                + our.bar().organisationId() + "')].cells[0].level")
                        .value("ALARM"))
                .andExpect(jsonPath("$.table.rows[?(@.organisationId == '"
                                + our.bar().organisationId() + "')].cells[0].change")
                        .value("DOWN"))
                .andExpect(jsonPath("$.table.whole[0].coverage.have").value(1));
        scripts.see(our.kotor(), "/situation/" + board + "?period=2026")
                .andExpect(content().string(containsString("loše")))
                .andExpect(content().string(containsString("pada, ranije 9")));
        scripts.see(our.kotor(), "/situation/" + board + "/export.csv?period=2026")
                .andExpect(content().string(containsString("Bar")));
        scripts.see(our.kotor(), "/situation").andExpect(content().string(containsString("Stanje saradnje")));
        scripts.see(our.barEditor(), "/situation/" + board + "/edit").andExpect(status().isOk());
        scripts.see(our.barEditor(), "/situation/" + board + "/history").andExpect(status().isOk());
        scripts.announces(Findable.TOPIC, board, "org.spona.findable.announced");

        scripts.form(our.barEditor(), "/situation/" + board + "/discard").andExpect(status().is3xxRedirection());
        scripts.see(our.barEditor(), API + board).andExpect(status().isNotFound());
        scripts.announces(Findable.TOPIC, board, "org.spona.findable.withdrawn");
    }

    @Test
    void showsNobodyMoreThanTheIndicatorsDo() throws Exception {
        UUID indicator = indicator();
        Indicating.approved(scripts, our.bar(), our.barEditor(), indicator, "2026", "7713");
        UUID own = board(indicator, "PRIVATE");
        UUID all = board(indicator, "PUBLIC");

        for (Account other : List.of(our.kotor(), our.staraPazova(), our.ljubljana(), our.barGuest())) {
            scripts.see(other, "/situation/" + own).andExpect(status().isNotFound());
            scripts.see(other, API + own).andExpect(status().isNotFound());
        }
        scripts.see(our.ljubljana(), "/situation/" + all + "?period=2026")
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("7.713"))));
        scripts.discard(our.kotor(), API + all).andExpect(status().isForbidden());
    }

    @Test
    void answersBadLinesClearly() throws Exception {
        UUID indicator = indicator();
        scripts.send(our.barEditor(), API + UUID.randomUUID(), """
                        {"title": "Stanje", "language": "sr-Latn", "lines": [
                          {"indicatorId": "%s", "warning": "oko 5"}, {"indicatorId": "%s"}, {"indicatorId": "%s"}]}
                        """.formatted(indicator, indicator, UUID.randomUUID()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("lines[0].warning")))
                .andExpect(content().string(containsString("lines[1].indicatorId")))
                .andExpect(content().string(containsString("lines[2].indicatorId")));
        scripts.send(our.barGuest(), API + UUID.randomUUID(), "{\"title\": \"Stanje\", \"lines\": []}")
                .andExpect(status().is4xxClientError());
    }

    private UUID indicator() throws Exception {
        return Indicating.active(
                scripts, our.barEditor(), Indicating.indicator("Broj protokola o saradnji", "NETWORK", "MEMBERS"));
    }

    private UUID board(UUID indicator, String visibility) throws Exception {
        UUID id = UUID.randomUUID();
        scripts.sent(our.barEditor(), API + id, """
                {"title": "Stanje saradnje", "language": "sr-Latn", "visibility": "%s",
                 "lines": [{"indicatorId": "%s", "warning": "5", "alarm": "3"}]}""".formatted(visibility, indicator));
        return id;
    }
}
