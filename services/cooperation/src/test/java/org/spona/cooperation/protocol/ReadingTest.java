package org.spona.cooperation.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who knows a protocol: asked by a mail with a link of her own, answered without an account. */
@CooperationTest
class ReadingTest {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/protocols/links/[\\w-]{20,40})");

    private final MockMvc http;
    private final Scripts scripts;
    private final Tenants tenants;
    private final Signing our;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    ReadingTest(MockMvc http, Scripts scripts, Tenants tenants) {
        this.http = http;
        this.scripts = scripts;
        this.tenants = tenants;
        this.our = new Signing(scripts, tenants);
    }

    @Test
    void isConfirmedByAThirdOfThePeopleByLink() throws Exception {
        UUID id = our.inForce(our.bijeljina, "Protokol " + mark, "NETWORK");
        String part = our.parts(our.bijeljina, id).getFirst();
        String page = "/protocols/" + id + "/parts/" + part + "/readings";
        scripts.form(our.bijeljina, page, "people", people(9)).andExpect(status().is3xxRedirection());
        scripts.form(our.bijeljina, page, "people", people(9)).andExpect(status().is3xxRedirection());

        for (int one = 1; one <= 3; one++) {
            String link = link(one);
            http.perform(get(link).header("Accept-Language", "sr-Latn"))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Referrer-Policy", "no-referrer"))
                    .andExpect(content().string(containsString("Poznato mi je")));
            http.perform(post(link)).andExpect(status().is3xxRedirection());
            http.perform(post("/api/v1" + link))
                    .andExpect(jsonPath("$.confirmed").value(true));
        }

        scripts.see(our.zivinice, "/protocols/" + id)
                .andExpect(content().string(allOf(containsString("upoznato 3 od 9"), not(containsString("Osoba 1")))));
        scripts.see(our.bijeljina, page)
                .andExpect(content().string(allOf(containsString("Osoba 1"), not(containsString(address(1))))));
        scripts.see(our.centre, page).andExpect(status().isNotFound());
        scripts.see(our.zivinice, "/api/v1" + page).andExpect(status().isNotFound());
        scripts.see(our.bijeljina, "/api/v1" + page)
                .andExpect(jsonPath("$.length()").value(9));
    }

    @Test
    void isAskedNoLongerOnceTheVersionIsOver() throws Exception {
        UUID id = our.inForce(our.bijeljina, "Protokol " + mark, "NETWORK");
        String part = our.parts(our.bijeljina, id).getFirst();
        scripts.form(our.bijeljina, "/protocols/" + id + "/parts/" + part + "/readings", "people", people(1))
                .andExpect(status().is3xxRedirection());
        String link = link(1);
        scripts.act(our.bijeljina, Signing.API + id + "/end", "{\"day\": \"2018-06-01\", \"why\": \"Dogovor.\"}")
                .andExpect(status().isOk());

        http.perform(get(link)).andExpect(status().isGone());
        http.perform(post("/api/v1" + link)).andExpect(status().isGone());
        http.perform(get("/protocols/links/" + "x".repeat(27))).andExpect(status().isNotFound());
    }

    @Test
    void isConfirmedSignedInToo() throws Exception {
        UUID id = our.inForce(our.bijeljina, "Protokol " + mark, "NETWORK");
        String part = our.parts(our.bijeljina, id).get(1);
        scripts.act(our.centre, Signing.API + id + "/known").andExpect(status().isNotFound());
        scripts.act(our.centre, Signing.API + id + "/parts/" + part + "/readings", "{\"people\": \"bez adrese\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("people")));
        tenants.address(our.centre, "sr-Latn");
        scripts.act(our.centre, Signing.API + id + "/parts/" + part + "/readings", "{\"everybody\": true}")
                .andExpect(jsonPath("$.length()").value(1));
        scripts.see(our.centre, "/protocols/" + id).andExpect(content().string(containsString("Poznato mi je")));
        scripts.form(our.centre, "/protocols/" + id + "/known").andExpect(status().is3xxRedirection());
        scripts.act(our.centre, Signing.API + id + "/known").andExpect(status().isNoContent());
        scripts.see(our.bijeljina, Signing.API + id)
                .andExpect(jsonPath("$.parts[1].known").value(1));
    }

    private String people(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(one -> "Osoba " + one + "; " + address(one))
                .collect(Collectors.joining("\n"));
    }

    private String address(int one) {
        return mark + "-" + one + "@dom.example";
    }

    private String link(int one) {
        String text = Mails.awaitedBy(address(one)).text();
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        assertThat(Mails.to(address(one))).hasSize(1);
        return link.group(1);
    }
}
