package org.spona.regulations.question;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What rests on an article stands beside it, whatever number it has, and is looked at again when it changes. */
@RegulationsTest
class ProvisionMarginTest {

    private static final String BEFORE = """
            [{"level": "ARTICLE", "number": "1"}, {"level": "PARAGRAPH", "text": "Opština donosi odluku u roku od 30 dana."},
             {"level": "ARTICLE", "number": "69"}, {"level": "PARAGRAPH", "text": "Rok za rješavanje o zahtjevu je petnaest dana."}]""";
    private static final String RENUMBERED = """
            [{"level": "ARTICLE", "number": "2"}, {"level": "PARAGRAPH", "text": "Opština donosi odluku u roku od 30 dana."},
             {"level": "ARTICLE", "number": "69"}, {"level": "PARAGRAPH", "text": "Rok za rješavanje o zahtjevu je petnaest dana."}]""";
    private static final String CHANGED = """
            [{"level": "ARTICLE", "number": "2"}, {"level": "PARAGRAPH", "text": "Opština donosi odluku u roku od 30 dana."},
             {"level": "ARTICLE", "number": "69"}, {"level": "PARAGRAPH", "text": "Rok za rješavanje o zahtjevu je osam dana."}]""";

    private final Acts acts;
    private final QuestionActs asking;
    private final TwoTenants our;
    private final Account staff;
    private final Account second;

    @Autowired
    ProvisionMarginTest(MockMvc http, Acts acts, Tenants tenants, TwoTenants our) {
        this.acts = acts;
        this.asking = new QuestionActs(http, acts);
        this.our = our;
        this.staff = our.barEditor();
        this.second = tenants.account(staff.organisationId(), staff.networkId(), Role.COORDINATOR);
    }

    @Test
    void holdsWhatAnArticleAsksAndWhatWasAnsweredAboutIt() throws Exception {
        UUID act = acts.regulation(staff, "Zakon o socijalnoj i dječjoj zaštiti");
        acts.text(staff, second, act, "2013-06-25", BEFORE);
        acts.publish(staff, Acts.update(act, "Rok za odluku", "NETWORK", new UUID[] {UUID.randomUUID()}, ""));
        String title = "Do kada se rješava? " + UUID.randomUUID();
        UUID question = asking.ask(our.bar(), "Rok za rješenje", "Koji je rok?", act);
        UUID answer = asking.answer(staff, question, title, "NETWORK", act);

        acts.see(our.kotor(), "/regulations/" + act + "/cl-1")
                .andExpect(
                        content().string(allOf(containsString("Rok za odluku: korak 1"), not(containsString(title)))));
        acts.see(our.kotor(), "/regulations/" + act + "/cl-69")
                .andExpect(content().string(containsString(title)));

        acts.text(staff, second, act, "2020-01-01", RENUMBERED);
        acts.see(our.kotor(), "/regulations/" + act + "/cl-2")
                .andExpect(content().string(containsString("Rok za odluku: korak 1")));
        acts.see(our.kotor(), QuestionActs.ANSWERS + answer)
                .andExpect(jsonPath("$.status").value("PUBLISHED"));

        acts.text(staff, second, act, "2021-01-01", CHANGED);
        acts.see(our.kotor(), QuestionActs.ANSWERS + answer)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("REVIEW_DUE"));
    }
}
