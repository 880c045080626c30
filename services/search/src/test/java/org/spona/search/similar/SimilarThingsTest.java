package org.spona.search.similar;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.search.SearchTest;
import org.spona.search.finding.Publishing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SearchTest
class SimilarThingsTest {

    private final MockMvc http;
    private final Tenants tenants;
    private final Publishing bar;
    private final TwoTenants our;

    @Autowired
    SimilarThingsTest(MockMvc http, Tenants tenants, Publishing bar) {
        this.http = http;
        this.tenants = tenants;
        this.bar = bar;
        this.our = bar.our();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRIVATE")
    void showsWhatIsAlikeToThoseOnlyWhoMayReadIt(Visibility visibility) throws Exception {
        String words = Publishing.rareWord() + " " + Publishing.rareWord();
        UUID shared = bar.publishFindably("Svima znana " + words, Visibility.PUBLIC);
        UUID alike = bar.publishFindably("Obilazak starih " + words, visibility);
        var ownership = new Ownership(our.bar().organisationId(), our.bar().networkId(), visibility);

        for (Account account : everybody()) {
            boolean reads = tenants.reader(account).reads(ownership);
            see(
                            account,
                            get("/api/v1/search/things/practice/{id}/similar", shared)
                                    .param("size", "20"))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath(
                            "$.items[*].id", reads ? hasItem(alike.toString()) : not(hasItem(alike.toString()))))
                    .andExpect(jsonPath("$.items[*].id", not(hasItem(shared.toString()))));
            see(account, get("/search/things/practice/{id}/similar", shared))
                    .andExpect(content()
                            .string(reads ? containsString(alike.toString()) : not(containsString(alike.toString()))));
            see(
                            account,
                            post("/api/v1/search/similar")
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .content("{\"kind\": \"practice\", \"title\": \"Obilasku starih %s\"}"
                                            .formatted(words)))
                    .andExpect(jsonPath(
                            "$.items[*].id", reads ? hasItem(alike.toString()) : not(hasItem(alike.toString()))));
        }
    }

    @Test
    void showsWhatIsAlikeBesideAPracticeThatHasJustChanged() throws Exception {
        String words = Publishing.rareWord() + " " + Publishing.rareWord();
        UUID one = bar.publishFindably("Obilazak starih " + words, Visibility.NETWORK);
        UUID other = bar.publishFindably("Starije obilazi " + words, Visibility.NETWORK);
        bar.change(one, "Obilazak starijih " + words, "Obilasci.", Visibility.NETWORK);
        bar.awaitFound(one, "Obilasci " + words);

        see(our.kotor(), get("/api/v1/search/things/practice/{id}/similar", one))
                .andExpect(jsonPath("$.items[0].id").value(other.toString()));
    }

    @Test
    void showsNothingBesideAThingThatTheReaderMayNotReadOrThatThereIsNot() throws Exception {
        String words = Publishing.rareWord() + " " + Publishing.rareWord();
        UUID hidden = bar.publishFindably("Obilazak starih " + words, Visibility.NETWORK);
        bar.publishFindably("Starije obilazi " + words, Visibility.REGION);

        for (UUID id : List.of(hidden, UUID.randomUUID())) {
            see(our.staraPazova(), get("/api/v1/search/things/practice/{id}/similar", id))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.items").isEmpty());
        }
    }

    @Test
    void hintsWhileWritingAtWhatIsDescribedAlready() throws Exception {
        String word = Publishing.rareWord();
        UUID known = bar.publishFindably("Mobilni tim za starije na selu " + word, Visibility.NETWORK);
        UUID mine = UUID.randomUUID();

        see(
                        our.bar(),
                        post("/search/things/practice/{id}/likely", mine)
                                .param("content.title", "Mobilni timovi za starije " + word))
                .andExpect(content()
                        .string(allOf(containsString(known.toString()), not(containsString(mine.toString())))));
        see(
                        our.bar(),
                        post("/search/things/practice/{id}/likely", mine)
                                .param("content.title", "Sasvim drugo " + Publishing.rareWord()))
                .andExpect(content().string(not(containsString(known.toString()))));
        see(
                        our.bar(),
                        post("/search/things/practice/{id}/likely", known)
                                .param("content.title", "Mobilni tim za starije na selu " + word))
                .andExpect(content().string(not(containsString(known.toString()))));
    }

    private List<Account> everybody() {
        return List.of(our.bar(), our.barEditor(), our.kotor(), our.staraPazova(), our.ljubljana(), our.barGuest());
    }

    private ResultActions see(Account account, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(account.signedIn()).header("Accept-Language", "sr-Latn"));
    }
}
