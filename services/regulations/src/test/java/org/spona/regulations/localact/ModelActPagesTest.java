package org.spona.regulations.localact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.spona.platform.test.Account;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The pages on which staff write models and see who holds them. */
@RegulationsTest
class ModelActPagesTest {

    private final Acts acts;
    private final TwoTenants our;
    private final ModelStatute forms;
    private final String title = "Poslovnik " + UUID.randomUUID();

    @Autowired
    ModelActPagesTest(MockMvc http, Acts acts, TwoTenants our) {
        this.acts = acts;
        this.our = our;
        this.forms = new ModelStatute(http, acts, our.barEditor());
    }

    @Test
    void takeAModelFromTheFormToItsHolders() throws Exception {
        String path = "/model-acts/" + UUID.randomUUID();
        assertThat(html(forms.form(our.barEditor(), path, "content.title", "", "content.summary", "Za *sve*.")
                        .andExpect(status().is(422))))
                .contains("Upišite naziv modela.", "Za *sve*.");
        forms.form(our.bar(), path, "content.title", title, "visibility", "NETWORK")
                .andExpect(status().is(422));
        forms.form(
                        our.barEditor(),
                        path,
                        "content.title",
                        title,
                        "content.kind",
                        "RULES_OF_PROCEDURE",
                        "content.summary",
                        "Za *sve*.",
                        "visibility",
                        "NETWORK")
                .andExpect(redirectedUrl(path));
        acts.see(our.bar(), path).andExpect(status().isNotFound());
        assertThat(page(our.barEditor(), path)).contains("<em>sve</em>", "poslovnik", "Započnite prvu verziju");

        String first = location(forms.form(our.barEditor(), path + "/versions"));
        acts.see(our.bar(), first).andExpect(status().isNotFound());
        forms.form(
                        our.barEditor(),
                        first + "/text",
                        "text",
                        "Član 1\n\nSjednice su javne.\n\nČlan 2\n\nStupa na snagu.")
                .andExpect(redirectedUrl(first + "/text"));
        assertThat(page(our.barEditor(), first + "/publish")).contains("Takvih akata ima 0");
        forms.form(our.barEditor(), first + "/publish").andExpect(redirectedUrl(path));
        assertThat(page(our.bar(), path)).contains("Sjednice su javne.", "Preuzmite kao svoj nacrt", "Verzija 1");
        String draft = location(forms.form(our.bar(), path + "/take-over"));
        assertThat(page(our.bar(), draft)).contains(title, "poslovnik", "Nastao od modela");

        String second = location(forms.form(our.barEditor(), path + "/versions"));
        forms.form(
                our.barEditor(),
                second + "/text",
                "text",
                "Član 1\n\nSjednice su otvorene za javnost.\n\nČlan 2\n\nStupa na snagu.");
        acts.see(our.barEditor(), second + "/publish").andExpect(redirectedUrl(second + "/note"));
        String note = page(our.barEditor(), second + "/note");
        assertThat(note).contains("Sjednice su javne.", "Sjednice su otvorene za javnost.", "suštinska izmena");
        String wid = Pattern.compile("name=\"changes\\[0]\\.wid\" value=\"([^\"]+)\"")
                .matcher(note)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
        assertThat(html(forms.form(
                                our.barEditor(),
                                second + "/note",
                                "note",
                                "x".repeat(2_001),
                                "changes[0].wid",
                                wid,
                                "changes[0].importance",
                                "MATERIAL")
                        .andExpect(status().is(422))))
                .containsPattern("id=\"mark-" + wid + "-MATERIAL\" value=\"MATERIAL\" checked");
        forms.form(
                        our.barEditor(),
                        second + "/note",
                        "note",
                        "Sjednice su otvorene.",
                        "changes[0].wid",
                        wid,
                        "changes[0].importance",
                        "MATERIAL")
                .andExpect(redirectedUrl(second));
        assertThat(page(our.barEditor(), second)).contains("suštinska izmena", "Sjednice su otvorene.");
        assertThat(page(our.barEditor(), second + "/publish")).contains("Takvih akata ima 1");
        forms.form(our.barEditor(), second + "/publish").andExpect(redirectedUrl(path));

        assertThat(page(our.barEditor(), path + "/holders"))
                .contains("Bar", "nacrt", "čeka se, još nisu pogledali")
                .doesNotContain(draft);
        assertThat(page(our.barEditor(), path + "/holders?progress=TAKEN")).contains("Nema takvih.");
        assertThat(page(our.barEditor(), path + "/holders/export.csv?progress=OPEN"))
                .contains("Bar", "nacrt");
        assertThat(page(our.bar(), draft + "/upgrade")).contains("Sjednice su otvorene za javnost.");
        assertThat(page(our.barEditor(), path + "/holders")).contains("čeka se, pogledali su");
        acts.see(our.bar(), path + "/holders").andExpect(status().isForbidden());
        acts.see(our.staraPazova(), path + "/holders").andExpect(status().isNotFound());
        acts.see(our.bar(), second + "/note").andExpect(status().isForbidden());
        acts.see(our.bar(), second + "/text").andExpect(status().isForbidden());
    }

    @Test
    void throwAwayWhatNobodyHasSeen() throws Exception {
        String path = "/model-acts/" + UUID.randomUUID();
        forms.form(our.barEditor(), path, "content.title", title, "visibility", "REGION")
                .andExpect(redirectedUrl(path));
        String first = location(forms.form(our.barEditor(), path + "/versions"));
        acts.see(our.barEditor(), first + "/publish").andExpect(redirectedUrl(first + "/text/new"));
        forms.form(our.barEditor(), first + "/discard").andExpect(redirectedUrl("/model-acts"));
        assertThat(page(our.barEditor(), path + "/discard")).contains("Obrisati model?");
        forms.form(our.barEditor(), path + "/discard").andExpect(redirectedUrl("/model-acts"));
        acts.see(our.barEditor(), path).andExpect(status().isNotFound());
    }

    private String page(Account account, String path) throws Exception {
        return html(acts.see(account, path).andExpect(status().isOk()));
    }

    private static String html(ResultActions answered) throws Exception {
        return answered.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static String location(ResultActions answered) throws Exception {
        return String.valueOf(answered.andReturn().getResponse().getRedirectedUrl());
    }
}
