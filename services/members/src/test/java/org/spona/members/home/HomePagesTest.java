package org.spona.members.home;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@MembersTest
class HomePagesTest {

    private static final String WITHOUT_MEMBERSHIP = "Još nemate važeće članstvo";

    private final MockMvc http;
    private final TwoNetworks our;

    @Autowired
    HomePagesTest(MockMvc http, TwoNetworks our) {
        this.http = http;
        this.our = our;
    }

    @Test
    void loadsTheNewsOfAllServices() throws Exception {
        http.perform(get("/").with(our.officer().signedIn()).header("Accept-Language", "sr-Latn"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Ništa ne čeka na vas"),
                                containsString("hx-get=\"/meetings/blocks/new\""),
                                containsString("hx-get=\"/search/blocks/new?kind=practice\""),
                                not(containsString(WITHOUT_MEMBERSHIP)))));
    }

    @Test
    void tellsAnAccountWithoutMembershipWhatToDo() throws Exception {
        http.perform(get("/").with(jwt().jwt(token -> token.subject("unknown"))).header("Accept-Language", "sr-Latn"))
                .andExpect(content().string(containsString(WITHOUT_MEMBERSHIP)));
    }
}
