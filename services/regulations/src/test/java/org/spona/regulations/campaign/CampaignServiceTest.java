package org.spona.regulations.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.spona.regulations.campaign.CampaignActs.API;
import static org.spona.regulations.campaign.CampaignActs.PAGES;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Statements;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Bar, Kotor and the association (a municipality in tests) are asked two things; the editor follows them in a campaign. */
@RegulationsTest
class CampaignServiceTest {

    private static final String TITLE = "Statut usklađen sa zakonom";

    private final MockMvc http;
    private final Tenants tenants;
    private final Acts acts;
    private final CampaignActs campaigns;
    private final TwoTenants our;
    private final UUID overdue = UUID.randomUUID();
    private final UUID undated = UUID.randomUUID();

    @Autowired
    CampaignServiceTest(MockMvc http, Tenants tenants, Acts acts, TwoTenants our) {
        this.http = http;
        this.tenants = tenants;
        this.acts = acts;
        this.campaigns = new CampaignActs(acts);
        this.our = our;
    }

    @BeforeEach
    void publish() throws Exception {
        acts.publishOverdue(our.barEditor(), overdue, undated);
        tenants.population(our.bar().organisationId(), 42_000);
        tenants.population(our.kotor().organisationId(), 22_000);
    }

    @Test
    void saysItsPredicateAsASentenceWithWhomItReaches() throws Exception {
        UUID id = campaigns.draft(
                our.barEditor(),
                TITLE,
                60,
                "{\"kinds\": [\"LOCAL_GOVERNMENT\"], \"countries\": [\"ME\"], \"populationTo\": 30000}",
                undated);

        acts.see(our.barEditor(), API + id)
                .andExpect(jsonPath("$.sentence").value("Opštine i gradovi u Crnoj Gori sa najviše 30.000 stanovnika"));
        acts.see(our.barEditor(), PAGES + id)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Opštine i gradovi u Crnoj Gori sa najviše 30.000 stanovnika."),
                                containsString("Sada obuhvata 1 organizaciju."))));
        acts.see(our.barEditor(), PAGES + id + "/organisations")
                .andExpect(content().string(allOf(containsString("Kotor"), not(containsString(">Bar<")))));
        acts.see(our.barEditor(), PAGES + id + "/start")
                .andExpect(content()
                        .string(containsString(
                                "Opštine i gradovi u Crnoj Gori sa najviše 30.000 stanovnika: 1 organizacija.")));
    }

    @Test
    void reachesByWhatWasSaidOfCompetence() throws Exception {
        acts.apply(our.bar(), undated, "IN_PROGRESS", "").andExpect(status().isOk());
        acts.apply(our.kotor(), undated, "NOT_COMPETENT", "Radi centar za socijalni rad.")
                .andExpect(status().isOk());

        UUID said = campaigns.draft(our.barEditor(), TITLE, 60, "{\"competence\": \"SAID\"}", undated);
        UUID notDenied = campaigns.draft(our.barEditor(), TITLE, 60, "{\"competence\": \"NOT_DENIED\"}", undated);

        acts.see(our.barEditor(), API + said + "/organisations")
                .andExpect(jsonPath("$.items[*].nameLatin").value("Bar"));
        acts.see(our.barEditor(), API + notDenied + "/organisations")
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.items[*].nameLatin").value(not(containsString("Kotor"))));
    }

    @Test
    void freezesWhomItFollowsAndOffersWhoJoinsLater() throws Exception {
        UUID id = campaigns.running(our.barEditor(), TITLE, 60, overdue, undated);
        UUID tivat = tenants.municipality("Tivat", "Тиват", "ME");
        Account officer = tenants.account(tivat, our.bar().networkId(), Role.OFFICER);

        acts.see(our.barEditor(), API + id + "/table")
                .andExpect(jsonPath("$.lines.total").value(3));
        acts.see(officer, PAGES + id).andExpect(status().isNotFound());
        acts.see(our.barEditor(), PAGES + id)
                .andExpect(content().string(containsString("Posle početka pridružila se 1 organizacija")));
        acts.see(our.barEditor(), PAGES + id + "/add")
                .andExpect(content().string(containsString("Kampanja će pratiti još 1 organizaciju")));
        acts.act(our.barEditor(), PAGES + id + "/add").andExpect(redirectedUrl(PAGES + id));

        acts.see(our.barEditor(), API + id + "/table")
                .andExpect(jsonPath("$.lines.total").value(4));
        acts.see(officer, PAGES + id).andExpect(status().isOk());
        acts.act(our.barEditor(), API + id + "/add")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("campaign-reaches-nobody"));
    }

    @Test
    void showsStaffHowFarAllAre() throws Exception {
        UUID id = campaigns.running(our.barEditor(), TITLE, 60, overdue, undated);
        acts.apply(our.bar(), overdue, "APPLIED", "Odluka je doneta.");
        acts.apply(our.bar(), undated, "NOT_COMPETENT", "Radi centar za socijalni rad.");

        acts.see(our.barEditor(), API + id + "/table?sort=-late")
                .andExpect(jsonPath("$.totals.APPLIED").value(1))
                .andExpect(jsonPath("$.totals.LATE").value(2))
                .andExpect(jsonPath("$.totals.SILENT").value(2))
                .andExpect(jsonPath("$.whole.cells").value(5))
                .andExpect(jsonPath("$.whole.silent").value(2))
                .andExpect(jsonPath("$.lines.items[2].name").value("Bar"))
                .andExpect(jsonPath("$.bySize[*].name").value(hasSize(2)));
        acts.see(our.barEditor(), API + id + "/table?state=APPLIED")
                .andExpect(jsonPath("$.lines.total").value(1));
        acts.see(our.barEditor(), API + id + "/table?sizeClass=UNKNOWN")
                .andExpect(jsonPath("$.lines.total").value(1));
        acts.see(our.barEditor(), API + id + "/table?country=RS")
                .andExpect(jsonPath("$.lines.total").value(0));
        acts.see(our.barEditor(), API + id + "/trend")
                .andExpect(jsonPath("$.points[-1].applied").value(1))
                .andExpect(jsonPath("$.points[-1].asked").value(5));
        acts.see(our.barEditor(), PAGES + id)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                stringContainsInOrder("Primenjeno je 20 % (1 od 5)", "<tbody>", "Kotor", "Bar"),
                                containsString("<title>Kotor: kasni</title>"),
                                containsString("<polyline"),
                                containsString("20.000 do 50.000 stanovnika"))));
        acts.see(our.barEditor(), PAGES + id + "?state=IN_PROGRESS")
                .andExpect(content().string(containsString("Nijedna organizacija ne odgovara izabranom.")));
        acts.see(our.barEditor(), PAGES + id + "/organisations/" + our.bar().organisationId())
                .andExpect(content()
                        .string(allOf(
                                containsString("Odluka je doneta."), containsString("Radi centar za socijalni rad."))));
        assertThat(acts.see(our.barEditor(), PAGES + id + "/export.csv")
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("\"Bar\";\"Crna Gora\";\"42000\"", "\"primenjeno\"", "Odluka je doneta.");
        acts.see(our.barEditor(), PAGES + id + "/export.xlsx").andExpect(status().isOk());
    }

    @Test
    void remindsOnlyTheSilentAndSaysWhomBefore() throws Exception {
        UUID id = campaigns.running(our.barEditor(), TITLE, 60, undated);
        String bar = tenants.address(our.bar(), "sr-Latn");
        String kotor = tenants.address(our.kotor(), "sr-Cyrl");
        acts.apply(our.bar(), undated, "IN_PROGRESS", "");

        acts.see(our.barEditor(), PAGES + id + "/silent")
                .andExpect(content().string(allOf(containsString("Kotor"), not(containsString(">Bar<")))));
        acts.see(our.barEditor(), PAGES + id + "/remind")
                .andExpect(content().string(containsString("Podsetnik dobija 1 osoba iz 1 organizacije: Kotor.")));
        acts.act(our.barEditor(), API + id + "/remind")
                .andExpect(jsonPath("$.people").value(1));

        assertThat(Mails.awaitedBy(kotor).text()).contains("Организација Котор још ништа није уписала");
        assertThat(Mails.to(bar)).isEmpty();
        acts.act(our.barEditor(), API + id + "/remind")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("nobody-to-remind"));
    }

    @Test
    void keepsNothingTypedFromBeingLost() throws Exception {
        UUID id = UUID.randomUUID();
        http.perform(post(PAGES + id)
                        .with(our.barEditor().signedIn())
                        .header("Accept-Language", "sr-Latn")
                        .param("content.title", TITLE)
                        .param("content.purpose", "Jer je rok blizu.")
                        .param("content.language", "sr-Latn")
                        .param("content.closesOn", "sutra")
                        .param("content.obligations", undated.toString())
                        .param("predicate.populationFrom", "5")
                        .param("predicate.populationTo", "4")
                        .param("networkId", our.barEditor().networkId().toString())
                        .param(
                                "organisationId",
                                our.barEditor().organisationId().toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString(TITLE),
                                containsString("Jer je rok blizu."),
                                containsString("sutra"),
                                containsString("Pomoć u kući: korak 2"))));
        acts.see(our.barEditor(), PAGES + "new").andExpect(status().is3xxRedirection());
        acts.see(our.barEditor(), PAGES + id + "/edit").andExpect(status().isOk());
    }

    @Test
    void refusesWhatIsNotReadyOrNotPublishedHere() throws Exception {
        acts.send(our.barEditor(), API + UUID.randomUUID(), CampaignActs.written(TITLE, 60, "{}", UUID.randomUUID()))
                .andExpect(status().isUnprocessableContent());
        UUID empty = campaigns.draft(our.barEditor(), "", 60, "{}");
        acts.act(our.barEditor(), API + empty + "/start").andExpect(status().isUnprocessableContent());
        acts.see(our.barEditor(), PAGES + empty + "/start").andExpect(redirectedUrl(PAGES + empty + "/edit"));
        UUID nobody = campaigns.draft(our.barEditor(), TITLE, 60, "{\"countries\": [\"AL\"]}", undated);
        acts.act(our.barEditor(), API + nobody + "/start")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("campaign-reaches-nobody"));
        http.perform(delete(API + nobody).with(our.barEditor().signedIn())).andExpect(status().isNoContent());
        acts.see(our.barEditor(), API + nobody).andExpect(status().isNotFound());

        UUID running = campaigns.running(our.barEditor(), TITLE, 60, undated);
        acts.send(our.barEditor(), API + running, CampaignActs.written(TITLE, 60, "{}", overdue))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("campaign-frozen"));
        acts.act(our.barEditor(), PAGES + running + "/close").andExpect(redirectedUrl(PAGES + running));
        acts.act(our.barEditor(), API + running + "/remind").andExpect(status().isConflict());
    }

    @Test
    void isDrawnOnTheMapThatStaffHaveSent() throws Exception {
        UUID id = campaigns.running(our.barEditor(), TITLE, 60, overdue);
        String map = "/regulations/maps/" + our.barEditor().networkId();
        acts.see(our.barEditor(), PAGES + id + "/map")
                .andExpect(content().string(containsString("Za ovu mrežu još nema karte.")));
        http.perform(multipart(map)
                        .file(new MockMultipartFile(
                                "file", "granice.geojson", "application/geo+json", new byte[] {'x'}))
                        .with(our.barEditor().signedIn())
                        .header("Accept-Language", "sr-Latn"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ovo nije GeoJSON koji možemo da pročitamo.")));
        String outlines = GeoJsonReaderTest.collection(
                GeoJsonReaderTest.feature("naziv", "Општина Бар", "Point", "[19.1,42.1]"),
                GeoJsonReaderTest.feature("naziv", "<script>", "Point", "[18.1,42.9]"));
        http.perform(multipart(map)
                        .file(new MockMultipartFile(
                                "file",
                                "granice.geojson",
                                "application/geo+json",
                                outlines.getBytes(StandardCharsets.UTF_8)))
                        .with(our.barEditor().signedIn()))
                .andExpect(header().string("Location", map));

        acts.see(our.barEditor(), PAGES + id + "/map")
                .andExpect(content()
                        .string(allOf(
                                containsString("<title>Bar: kasni</title>"),
                                containsString("class=\"bar-late\""),
                                containsString("2 organizacije nisu na karti."),
                                not(containsString("<title><script>")))));
        acts.see(our.bar(), map).andExpect(status().isForbidden());
        acts.send(our.bar(), "/api/v1" + map, outlines).andExpect(status().isForbidden());
        acts.send(our.barEditor(), "/api/v1" + map, outlines).andExpect(status().isOk());
        acts.see(our.staraPazova(), "/api/v1" + map).andExpect(status().isNotFound());
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForFew() throws Exception {
        UUID few = campaigns.running(our.barEditor(), TITLE, 60, undated);
        List.of("Tivat", "Budva", "Ulcinj", "Cetinje", "Nikšić", "Plav", "Rožaje", "Berane", "Mojkovac", "Kolašin")
                .forEach(name -> tenants.joined(our.bar().networkId(), tenants.municipality(name, name, "ME")));
        UUID many = campaigns.running(our.barEditor(), TITLE, 60, undated, overdue);
        acts.see(our.barEditor(), API + few + "/table").andExpect(status().isOk());

        List<String> forFew = Statements.during(() -> see(API + few + "/table"));
        List<String> forMany = Statements.during(() -> see(API + many + "/table?sizeClass="));

        assertThat(forMany).hasSameSizeAs(forFew).hasSizeBetween(2, 15);
        assertThat(forMany.stream().filter(statement -> statement.contains("campaign_cell")))
                .hasSize(1);
    }

    private void see(String path) {
        try {
            acts.see(our.barEditor(), path).andExpect(status().isOk());
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
