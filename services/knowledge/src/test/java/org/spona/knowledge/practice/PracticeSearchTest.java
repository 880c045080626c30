package org.spona.knowledge.practice;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.spona.knowledge.KnowledgeTest;
import org.spona.platform.test.Account;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@KnowledgeTest
class PracticeSearchTest {

    private final MockMvc http;
    private final TwoTenants our;

    @Autowired
    PracticeSearchTest(MockMvc http, TwoTenants our) {
        this.http = http;
        this.our = our;
    }

    @Test
    void leadsToTheSearchAmongPracticesWithWhateverElseIsAsked() throws Exception {
        see(our.bar(), "/practices").andExpect(redirectedUrl("/search?kind=practice"));
        see(our.bar(), "/practices?q=pomo%C4%87+u+ku%C4%87i&page=2")
                .andExpect(redirectedUrl("/search?kind=practice&q=pomo%C4%87+u+ku%C4%87i&page=2"));
        see(our.bar(), "/api/v1/practices?q=pomo%C4%87")
                .andExpect(status().isTemporaryRedirect())
                .andExpect(header().string("Location", "/api/v1/search?kind=practice&q=pomo%C4%87"));
    }

    @Test
    void asksForNothingThatIsTooLongForAnAnswersHead() throws Exception {
        see(our.bar(), "/practices?sort=" + "%D1%8F".repeat(1_000)).andExpect(redirectedUrl("/search?kind=practice"));
    }

    @Test
    void offersWritingAndJudgingToThoseWhoDoIt() throws Exception {
        see(our.bar(), "/practices/blocks/actions")
                .andExpect(content().string(containsString("href=\"/practices/new\"")))
                .andExpect(content().string(not(containsString("/practices/submitted"))));
        see(our.barEditor(), "/practices/blocks/actions")
                .andExpect(content().string(containsString("href=\"/practices/submitted\"")));
        see(our.barGuest(), "/practices/blocks/actions")
                .andExpect(content().string(not(containsString("href=\"/practices/new\""))));
    }

    private ResultActions see(Account account, String address) throws Exception {
        return http.perform(get(URI.create(address)).with(account.signedIn()));
    }
}
