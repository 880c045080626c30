package org.spona.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.language.Labels;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.KnownThings;
import org.spona.platform.test.ServiceDatabase;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Links of updates and regulations, which staff adds, and of obligations, which those add who are asked. */
@RegulationsTest
class LinksTest {

    private static final Kind PRACTICE =
            new Kind("practice", "journal-text", "/practices/", new Labels(Map.of("sr", "praksa")));

    private final MockMvcTester site;
    private final Acts acts;
    private final KnownThings things;
    private final ServiceDatabase database;
    private final TwoTenants our;
    private final UUID obligation = UUID.randomUUID();
    private UUID regulation = UUID.randomUUID();
    private UUID update = UUID.randomUUID();
    private String practice = "";

    @Autowired
    LinksTest(MockMvcTester site, Acts acts, KnownThings things, ServiceDatabase database, TwoTenants our) {
        this.site = site;
        this.acts = acts;
        this.things = things;
        this.database = database;
        this.our = our;
    }

    @BeforeEach
    void publish() throws Exception {
        regulation = acts.regulation(our.barEditor(), "Zakon o socijalnoj zaštiti");
        String written = Acts.update(regulation, "Pomoć u kući", "PUBLIC", new UUID[] {obligation}, "2027-03-31");
        update = acts.publish(our.barEditor(), written);
        practice = "/practices/" + things.add(PRACTICE, ofBar(Visibility.NETWORK), "Služba za pomoć u kući");
    }

    @Test
    void ofAnUpdateAndARegulationAreAddedByTheStaffOfTheirNetwork() throws Exception {
        assertThat(link(our.barEditor(), "updates/" + update, "cites", practice))
                .hasStatus(201);
        assertThat(link(our.barEditor(), "regulations/" + regulation, "cites", practice))
                .hasStatus(201);
        assertThat(link(our.bar(), "updates/" + update, "cites", practice)).hasStatus(403);
        assertThat(link(our.bar(), "regulations/" + regulation, "cites", practice))
                .hasStatus(403);

        for (String page : new String[] {"/regulations/updates/" + update, "/regulations/" + regulation}) {
            assertThat(page(our.kotor(), page)).contains("navodi", "Služba za pomoć u kući", practice);
            assertThat(page(our.staraPazova(), page)).doesNotContain("Služba za pomoć u kući", practice);
            assertThat(page(our.barGuest(), page)).doesNotContain("Služba za pomoć u kući", practice);
        }
    }

    @Test
    void ofAnObligationAreTheEvidenceOfAnOrganisationAndItsOwnUnlessShared() throws Exception {
        String page = "/regulations/obligations/" + obligation;
        assertThat(link(our.bar(), "obligations/" + obligation, "evidence", practice))
                .hasStatus(201);

        assertThat(page(our.bar(), page)).contains("dokaz je", "Služba za pomoć u kući", practice);
        for (Account other : new Account[] {our.kotor(), our.barEditor(), our.staraPazova()}) {
            assertThat(page(other, page)).as("%s", other).doesNotContain("Služba za pomoć u kući");
        }
        assertThat(database.value(String.class, "select from_kind from link where from_part_id = ?", obligation))
                .isEqualTo("update");
        assertThat(page(our.bar(), "/regulations/updates/" + update)).doesNotContain("Služba za pomoć u kući");
    }

    @Test
    void ofAnObligationAreRemovedByTheirOrganisationAlone() throws Exception {
        String page = "/regulations/obligations/" + obligation;
        site.post()
                .uri("/api/v1/obligations/{id}/links", obligation)
                .with(our.bar().signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"kind\": \"evidence\", \"to\": \"%s\", \"visibility\": \"NETWORK\"}".formatted(practice))
                .exchange();
        UUID link = database.value(UUID.class, "select id from link where from_part_id = ?", obligation);

        assertThat(page(our.bar(), page)).contains(link + "/remove");
        assertThat(page(our.kotor(), page)).contains("Služba za pomoć u kući").doesNotContain(link + "/remove");
        assertThat(remove(our.kotor(), link)).hasStatus(403);
        assertThat(remove(our.bar(), link)).hasStatus(204);
        assertThat(page(our.kotor(), page)).doesNotContain("Služba za pomoć u kući");
    }

    @Test
    void ofAnObligationAreAddedByThoseWhoAreAsked() {
        assertThat(link(our.staraPazova(), "obligations/" + obligation, "evidence", practice))
                .hasStatus(403);
        assertThat(link(our.barGuest(), "obligations/" + obligation, "evidence", practice))
                .hasStatus(403);
        assertThat(link(our.bar(), "obligations/" + obligation, "cites", practice))
                .hasStatus(422);
    }

    @Test
    void ofALocalActSayWhatItImplementsAtBothEnds() throws Exception {
        UUID act = localAct("Odluka o pomoći u kući", "NETWORK");
        UUID hidden = localAct("Nacrt koji niko ne vidi", "PRIVATE");
        String api = "local-acts/" + act;
        for (String to : new String[] {"/regulations/" + regulation, "/regulations/updates/" + update}) {
            await().untilAsserted(() ->
                    assertThat(link(our.bar(), api, "implements", to)).hasStatus(201));
        }
        assertThat(link(our.bar(), "local-acts/" + hidden, "implements", "/regulations/" + regulation))
                .hasStatus(201);
        assertThat(link(our.bar(), api, "implements", practice)).hasStatus(422);
        assertThat(link(our.kotor(), api, "implements", "/regulations/" + regulation))
                .hasStatus(403);
        assertThat(link(our.kotor(), "local-acts/" + hidden, "implements", "/regulations/" + regulation))
                .hasStatus(404);

        assertThat(page(our.kotor(), "/local-acts/" + act))
                .contains("sprovodi", "/regulations/" + regulation, "/regulations/updates/" + update);
        for (String end : new String[] {"/regulations/" + regulation, "/regulations/updates/" + update}) {
            await().untilAsserted(() ->
                    assertThat(page(our.kotor(), end)).contains("sprovodi se kroz", "Odluka o pomoći u kući"));
            assertThat(page(our.kotor(), end)).doesNotContain("Nacrt koji niko ne vidi");
            for (Account other : new Account[] {our.staraPazova(), our.ljubljana(), our.barGuest()}) {
                assertThat(page(other, end)).as("%s", other).doesNotContain("Odluka o pomoći u kući", "Nacrt koji");
            }
        }
        assertThat(page(our.bar(), "/regulations/" + regulation)).contains("Nacrt koji niko ne vidi");
        assertThat(page(our.bar(), "/local-acts/" + act)).contains("/local-acts/" + act + "/links");
        assertThat(page(our.kotor(), "/local-acts/" + act)).doesNotContain("/local-acts/" + act + "/links");
        assertThat(page(our.bar(), "/local-acts/" + act + "/links")).contains("Kuda vodi", "sprovodi");
    }

    private UUID localAct(String title, String visibility) throws Exception {
        UUID id = UUID.randomUUID();
        acts.send(our.bar(), "/api/v1/local-acts/" + id, """
                {"title": "%s", "language": "cnr-Latn", "kind": "DECISION", "visibility": "%s"}""".formatted(title, visibility))
                .andExpect(status().isOk());
        return id;
    }

    @Test
    void areAddedByForm() throws Exception {
        for (String page : new String[] {
            "/regulations/updates/" + update, "/regulations/" + regulation, "/regulations/obligations/" + obligation
        }) {
            Account writer = page.contains("obligations") ? our.bar() : our.barEditor();
            assertThat(page(writer, page)).contains(page + "/links");
            assertThat(page(writer, page + "/links")).contains("Kuda vodi");
        }
    }

    private Ownership ofBar(Visibility visibility) {
        return new Ownership(our.bar().organisationId(), our.bar().networkId(), visibility);
    }

    private MvcTestResult link(Account account, String thing, String kind, String to) {
        return site.post()
                .uri("/api/v1/" + thing + "/links")
                .with(account.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"kind\": \"%s\", \"to\": \"%s\"}".formatted(kind, to))
                .exchange();
    }

    private MvcTestResult remove(Account account, UUID link) {
        return site.delete()
                .uri("/api/v1/obligations/{id}/links/{link}", obligation, link)
                .with(account.signedIn())
                .exchange();
    }

    private String page(Account account, String address) throws Exception {
        return site.get()
                .uri(address)
                .with(account.signedIn())
                .header("Accept-Language", "sr-Latn")
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
