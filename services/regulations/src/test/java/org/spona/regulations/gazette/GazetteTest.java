package org.spona.regulations.gazette;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.test.Account;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a link from a cited number of a gazette leads to. */
@RegulationsTest
class GazetteTest {

    /** Each test has numbers of its own: others register acts beside it. */
    private static final AtomicInteger NUMBERS = new AtomicInteger(9_000);

    private final int number = NUMBERS.incrementAndGet();
    private final MockMvc http;
    private final Acts acts;
    private final TwoTenants our;

    @Autowired
    GazetteTest(MockMvc http, Acts acts, TwoTenants our) {
        this.http = http;
        this.acts = acts;
        this.our = our;
    }

    private UUID register(Account staff, String title, String gazette, String visibility) throws Exception {
        UUID id = UUID.randomUUID();
        acts.send(staff, "/api/v1/regulations/" + id, """
                {"title": "%s", "kind": "LAW", "gazette": "%s", "language": "cnr-Latn", "jurisdiction": "ME", "visibility": "%s"}
                """.formatted(title, gazette, visibility))
                .andExpect(status().isOk());
        return id;
    }

    @Test
    void leadsToTheActThatWasPublishedInIt() throws Exception {
        UUID act = register(
                our.barEditor(),
                "Zakon o socijalnoj zaštiti",
                "Sl. list CG %d/11 i 1/2015".formatted(number),
                "PUBLIC");

        String issue = "/gazettes/cg/2011/" + number;
        acts.see(our.kotor(), issue).andExpect(redirectedUrl("/regulations/" + act));
        http.perform(get(issue)).andExpect(redirectedUrl("/regulations/" + act));
        acts.see(our.kotor(), "/api/v1/gazettes/cg/2011/" + number)
                .andExpect(jsonPath("$.acts[0].id").value(act.toString()))
                .andExpect(jsonPath("$.title").value("Službeni list Crne Gore"));
        acts.see(our.kotor(), "/api/v1/gazettes/cg/2015/1")
                .andExpect(jsonPath("$.acts[*].id", hasItem(act.toString())));
        acts.see(our.kotor(), "/gazettes/cg/2012/" + number)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("nema propisa")));
    }

    @Test
    void showsAllThatWerePublishedInIt() throws Exception {
        register(our.barEditor(), "Zakon o radu", "Sl. list CG %d/2012".formatted(number), "PUBLIC");
        register(our.barEditor(), "Zakon o <vodama>", "Službeni list Crne Gore br. %d/12".formatted(number), "PUBLIC");
        register(our.barEditor(), "Zakon drugog glasila", "Sl. glasnik RS %d/2012".formatted(number), "PUBLIC");

        acts.see(our.kotor(), "/gazettes/cg/2012/" + number)
                .andExpect(content()
                        .string(allOf(
                                containsString("Zakon o radu"),
                                containsString("Zakon o &lt;vodama&gt;"),
                                not(containsString("Zakon drugog glasila")))));
    }

    @Test
    void showsNobodyAnActThatIsSharedWithOthers() throws Exception {
        UUID act = register(our.barEditor(), "Propis mreže", "Sl. list CG %d/2013".formatted(number), "NETWORK");
        String issue = "/gazettes/cg/2013/" + number;

        acts.see(our.bar(), issue).andExpect(redirectedUrl("/regulations/" + act));
        acts.see(our.staraPazova(), issue)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Službeni list Crne Gore"),
                                containsString("https://www.sluzbenilist.me"),
                                not(containsString("Propis mreže")))));
        http.perform(get(issue).header("Accept-Language", "sr-Latn"))
                .andExpect(content().string(not(containsString("Propis mreže"))));
        acts.see(our.staraPazova(), "/api/v1" + issue)
                .andExpect(jsonPath("$.acts").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gazettes/bgbl/2020/5",
                "/gazettes/rs/11/5",
                "/gazettes/rs/2011/5a",
                "/gazettes/rs/2011/0",
                "/gazettes/rs/99999999999/5",
                "/gazettes/RS/2011/5",
                "/gazettes/rs/<b>/5"
            })
    void saysThatItIsNoSuchNumber(String path) throws Exception {
        acts.see(our.kotor(), "/api/v1" + path)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value(containsString("gazette-unknown")));
        acts.see(our.kotor(), path)
                .andExpect(status().isNotFound())
                .andExpect(content().string(allOf(containsString("24/2011"), not(containsString("<b>/5")))));
    }
}
