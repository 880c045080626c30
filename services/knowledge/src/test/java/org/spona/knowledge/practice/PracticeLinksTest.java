package org.spona.knowledge.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.knowledge.KnowledgeTest;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.language.Labels;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.EventContract;
import org.spona.platform.test.KnownThings;
import org.spona.platform.test.ServiceDatabase;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The links of practices of Bar, by page and API, as everybody of two tenants. */
@KnowledgeTest
class PracticeLinksTest {

    private static final Kind UPDATE =
            new Kind("update", "megaphone", "/regulations/updates/", new Labels(Map.of("sr", "izmena propisa")));
    private static final Kind REGULATION =
            new Kind("regulation", "book", "/regulations/", new Labels(Map.of("sr", "propis")));

    private final MockMvcTester site;
    private final KnownThings things;
    private final ServiceDatabase database;
    private final AnnouncedEvents announced;
    private final Tenants tenants;
    private final Publishing bar;
    private final TwoTenants our;

    @Autowired
    PracticeLinksTest(
            MockMvcTester site,
            KnownThings things,
            ServiceDatabase database,
            AnnouncedEvents announced,
            Tenants tenants,
            Publishing bar) {
        this.site = site;
        this.things = things;
        this.database = database;
        this.announced = announced;
        this.tenants = tenants;
        this.bar = bar;
        this.our = bar.our();
    }

    @Test
    void areShownOnThePageUnderTheirWordWithTheTitleOfTheOtherEnd() throws Exception {
        UUID practice = bar.publish("Pomoć u kući", Visibility.PUBLIC);
        UUID update = announce(UPDATE, Visibility.PUBLIC, "Novi uslovi za pomoć u kući");

        assertThat(link(our.bar(), practice, "implements", update(update))).hasStatus(201);

        assertThat(page(our.kotor(), practice))
                .contains("sprovodi", "Novi uslovi za pomoć u kući", update(update), "izmena propisa");
        assertThat(visitorsPage(practice)).contains("Novi uslovi za pomoć u kući");
    }

    @Test
    void areLeftOutWithEveryOtherEndThatCannotBeRead() throws Exception {
        UUID practice = bar.publish("Pomoć u kući", Visibility.PUBLIC);
        for (Visibility visibility : Visibility.values()) {
            link(our.bar(), practice, "implements", update(announce(UPDATE, visibility, visibility.name())));
        }

        for (Account account :
                List.of(our.bar(), our.kotor(), our.staraPazova(), our.ljubljana(), our.barGuest(), our.barEditor())) {
            Reader reader = tenants.reader(account);
            String[] readable = List.of(Visibility.values()).stream()
                    .filter(visibility -> reader.reads(ofBar(visibility)))
                    .map(Visibility::name)
                    .toArray(String[]::new);
            assertThat(titles(account, practice)).as("%s", account).containsExactly(readable);
        }
    }

    @Test
    void haveAVisibilityOfTheirOwn() throws Exception {
        UUID practice = bar.publish("Pomoć u kući", Visibility.PUBLIC);
        String update = update(announce(UPDATE, Visibility.PUBLIC, "Za sve"));
        post(our.bar(), practice, """
                {"kind": "implements", "to": "%s", "visibility": "NETWORK"}""".formatted(update));

        assertThat(titles(our.kotor(), practice)).containsExactly("Za sve");
        assertThat(titles(our.staraPazova(), practice)).isEmpty();
        assertThat(titles(our.barGuest(), practice)).isEmpty();
        assertThat(page(our.staraPazova(), practice)).doesNotContain("Za sve", "sprovodi");
    }

    @Test
    void areShownAtTheOtherEndUnderTheReverseWord() throws Exception {
        UUID earlier = known(bar.publish("Mobilni timovi", Visibility.REGION));
        UUID later = known(bar.publish("Služba za pomoć u kući", Visibility.PUBLIC));
        link(our.bar(), later, "based-on", "/practices/" + earlier);

        assertThat(page(our.staraPazova(), earlier)).contains("na tome se zasniva", "Služba za pomoć u kući");
        assertThat(titles(our.ljubljana(), later)).isEmpty();
    }

    @Test
    void ofOtherServicesAreShownWhereTheyLead() throws Exception {
        UUID practice = known(bar.publish("Pomoć u kući", Visibility.PUBLIC));
        UUID update = announce(UPDATE, Visibility.NETWORK, "Izmena koja navodi praksu");
        linked("cites", "update", update, practice);

        assertThat(page(our.kotor(), practice)).contains("navodi ga", "Izmena koja navodi praksu");
        assertThat(page(our.staraPazova(), practice)).doesNotContain("navodi ga");
    }

    @Test
    void followARenameAndSayThatTheOtherEndIsWithdrawn() throws Exception {
        UUID practice = bar.publish("Pomoć u kući", Visibility.PUBLIC);
        UUID update = announce(UPDATE, Visibility.NETWORK, "Stari naslov");
        link(our.bar(), practice, "implements", update(update));

        things.change(UPDATE, update, 2, ofBar(Visibility.NETWORK), "Novi naslov");
        assertThat(titles(our.kotor(), practice)).containsExactly("Novi naslov");

        things.change(UPDATE, update, 3, ofBar(Visibility.NETWORK), null);
        assertThat(page(our.kotor(), practice)).contains("povučeno").doesNotContain("Novi naslov");
        assertThat(page(our.staraPazova(), practice)).doesNotContain("povučeno");
    }

    @Test
    void leadToAnOutsideAddressUnderATypedTitle() throws Exception {
        UUID practice = bar.publish("Pomoć u kući", Visibility.PUBLIC);
        assertThat(post(our.bar(), practice, """
                {"kind": "decided-by", "to": "https://www.opstina.example/odluka.pdf", "title": "Odluka o osnivanju službe"}""")).hasStatus(201);

        assertThat(page(our.kotor(), practice))
                .contains("Odluka o osnivanju službe", "https://www.opstina.example/odluka.pdf", "nofollow");
    }

    @ParameterizedTest
    @CsvSource({
        "decided-by, http://www.opstina.example/, Odluka",
        "decided-by, javascript:alert(1), Odluka",
        "decided-by, //opstina.example/, Odluka",
        "decided-by, https://www.opstina.example/, ''",
        "implements, https://www.opstina.example/, Zakon",
        "unknown, https://www.opstina.example/, Zakon",
        "implements, /regulations/updates/5653b173-054e-5ba0-acdb-abef61906578, ''",
        "implements, '', ''"
    })
    void areRefusedWhereTheyCannotLead(String kind, String to, String title) throws Exception {
        UUID practice = bar.publish("Pomoć u kući", Visibility.PUBLIC);
        assertThat(post(our.bar(), practice, """
                {"kind": "%s", "to": "%s", "title": "%s"}""".formatted(kind, to, title))).hasStatus(422);
        assertThat(titles(our.bar(), practice)).isEmpty();
    }

    @Test
    void leadToNothingThatTheirWriterCannotRead() throws Exception {
        UUID practice = bar.publish("Pomoć u kući", Visibility.PUBLIC);
        var ownership = new Ownership(our.kotor().organisationId(), our.kotor().networkId(), Visibility.PRIVATE);
        UUID hidden = things.add(UPDATE, ownership, "Tuđi nacrt");

        assertThat(link(our.bar(), practice, "implements", update(hidden)))
                .hasStatus(422)
                .bodyText()
                .doesNotContain("Tuđi nacrt");
    }

    @Test
    void areThereOnceAndNotMoreThanFifty() throws Exception {
        UUID practice = bar.publish("Pomoć u kući", Visibility.PUBLIC);
        String address = "https://www.opstina.example/";
        for (int number = 0; number < 50; number++) {
            assertThat(outside(practice, address + number)).hasStatus(201);
        }
        assertThat(outside(practice, address + 7)).hasStatus(201);
        assertThat(outside(practice, address + 50)).hasStatus(409);
        assertThat(titles(our.bar(), practice)).hasSize(50);
    }

    @Test
    void areAddedAndRemovedByThoseWhoWriteForTheOrganisationOfThePractice() throws Exception {
        UUID practice = bar.publish("Pomoć u kući", Visibility.PUBLIC);
        String update = update(announce(UPDATE, Visibility.PUBLIC, "Za sve"));
        link(our.bar(), practice, "implements", update);
        UUID link = database.value(UUID.class, "select id from link where from_id = ?", practice);

        for (Account other :
                List.of(our.kotor(), our.staraPazova(), our.ljubljana(), our.barGuest(), our.barEditor())) {
            assertThat(link(other, practice, "cites", update)).as("%s", other).hasStatus(403);
            assertThat(remove(other, practice, link)).as("%s", other).hasStatus(403);
            assertThat(database.writeAs(tenants.reader(other), "update link set removed = true where id = ?", link))
                    .isZero();
        }
        assertThat(remove(our.bar(), practice, link)).hasStatus(204);
        assertThat(remove(our.bar(), practice, link)).hasStatus(204);
        assertThat(titles(our.kotor(), practice)).isEmpty();
    }

    @Test
    void areAddedAndRemovedByForm() throws Exception {
        UUID practice = bar.publish("Pomoć u kući", Visibility.PUBLIC);
        String update = update(announce(UPDATE, Visibility.PUBLIC, "Za sve"));
        assertThat(form(practice, "", update)).hasStatus(422).bodyText().contains("Izaberite vrstu veze.", update);
        assertThat(form(practice, "implements", "http://localhost:8080" + update + "?from=search"))
                .hasStatus3xxRedirection();
        UUID link = database.value(UUID.class, "select id from link where from_id = ?", practice);

        String remove = "/practices/" + practice + "/links/" + link + "/remove";
        assertThat(page(our.bar(), practice)).contains(remove);
        assertThat(page(our.kotor(), practice)).doesNotContain(remove);
        assertThat(site.get().uri(remove).with(our.bar().signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Za sve");
        assertThat(site.post().uri(remove).with(our.bar().signedIn())).hasStatus3xxRedirection();
        assertThat(titles(our.bar(), practice)).isEmpty();
    }

    @Test
    void areAnnouncedAsTheContractSays() throws Exception {
        UUID practice = bar.publish("Pomoć u kući", Visibility.PUBLIC);
        link(our.bar(), practice, "implements", update(announce(UPDATE, Visibility.PUBLIC, "Za sve")));
        UUID link = database.value(UUID.class, "select id from link where from_id = ?", practice);
        remove(our.bar(), practice, link);

        EventContract contract = EventContract.read("contracts/asyncapi.yaml");
        await().untilAsserted(() -> assertThat(announced.of("spona.links", link))
                .extracting(IncomingEvent::type)
                .contains("org.spona.link.removed"));
        for (IncomingEvent event : announced.of("spona.links", link)) {
            assertThat(contract.violations(event)).isEmpty();
        }
    }

    /** Field work showed the need, the municipality decided, the service came of it: each end of the chain has its own readers. */
    @Test
    void tellALineageAsFarAsEachReaderMayReadIt() throws Exception {
        UUID need = known(bar.publish("Teren mobilnih timova 2003–2009", Visibility.REGION));
        UUID decision = announce(REGULATION, Visibility.PUBLIC, "Odluka opštine iz 2009.");
        UUID service = known(bar.publish("Služba za pomoć u kući", Visibility.PUBLIC));
        assertThat(link(our.bar(), need, "led-to", "/regulations/" + decision)).hasStatus(201);
        linked("led-to", "regulation", decision, service);

        for (Account account : List.of(our.bar(), our.staraPazova())) {
            assertThat(page(account, service))
                    .containsSubsequence(
                            "Šta je bilo pre",
                            "Teren mobilnih timova 2003–2009",
                            "Odluka opštine iz 2009.",
                            "Služba za pomoć u kući");
            assertThat(page(account, need))
                    .containsSubsequence(
                            "Šta je bilo pre",
                            "Teren mobilnih timova 2003–2009",
                            "Odluka opštine iz 2009.",
                            "Služba za pomoć u kući");
        }
        assertThat(visitorsPage(service))
                .containsSubsequence("Šta je bilo pre", "Odluka opštine iz 2009.", "Služba za pomoć u kući")
                .doesNotContain("Teren mobilnih timova");
    }

    @Test
    void tellALineageThatGoesInARound() throws Exception {
        UUID first = known(bar.publish("Prva praksa", Visibility.PUBLIC));
        UUID second = known(bar.publish("Druga praksa", Visibility.PUBLIC));
        link(our.bar(), first, "continues", "/practices/" + second);
        link(our.bar(), second, "continues", "/practices/" + first);

        assertThat(page(our.kotor(), first)).contains("Šta je bilo pre", "Druga praksa");
    }

    private static String update(UUID id) {
        return "/regulations/updates/" + id;
    }

    private MvcTestResult link(Account account, UUID practice, String kind, String to) {
        return post(account, practice, """
                {"kind": "%s", "to": "%s"}""".formatted(kind, to));
    }

    private MvcTestResult outside(UUID practice, String address) {
        return post(our.bar(), practice, """
                {"kind": "cites", "to": "%s", "title": "Dokument"}""".formatted(address));
    }

    private MvcTestResult post(Account account, UUID practice, String json) {
        return site.post()
                .uri("/api/v1/practices/{id}/links", practice)
                .with(account.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult form(UUID practice, String kind, String to) {
        return site.post()
                .uri("/practices/{id}/links", practice)
                .with(our.bar().signedIn())
                .header("Accept-Language", "sr-Latn")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("kind", kind)
                .param("to", to)
                .param("visibility", "PUBLIC")
                .exchange();
    }

    private MvcTestResult remove(Account account, UUID practice, UUID link) {
        return site.delete()
                .uri("/api/v1/practices/{id}/links/{link}", practice, link)
                .with(account.signedIn())
                .exchange();
    }

    private String page(Account account, UUID practice) throws Exception {
        return site.get()
                .uri("/practices/{id}", practice)
                .with(account.signedIn())
                .header("Accept-Language", "sr-Latn")
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    /** The page as somebody without an account sees it. */
    private String visitorsPage(UUID practice) throws Exception {
        return site.get()
                .uri("/practices/{id}", practice)
                .header("Accept-Language", "sr-Latn")
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    /** The titles at the other ends that the API gives. */
    private List<String> titles(Account account, UUID practice) throws Exception {
        String json = site.get()
                .uri("/api/v1/practices/{id}/links", practice)
                .with(account.signedIn())
                .exchange()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(json, "$.items[*].title");
    }

    private Ownership ofBar(Visibility visibility) {
        return new Ownership(our.bar().organisationId(), our.bar().networkId(), visibility);
    }

    /** A thing of another service, as this one has heard of it. */
    private UUID announce(Kind kind, Visibility visibility, String title) {
        return things.add(kind, ofBar(visibility), title);
    }

    /** The practice, once this service has heard of it as a thing. */
    private UUID known(UUID practice) {
        await().until(() ->
                database.value(Boolean.class, "select exists (select from directory_thing where id = ?)", practice));
        return practice;
    }

    /** A link of Bar that another service keeps, as this one has heard of it. */
    private void linked(String kind, String fromKind, UUID from, UUID to) {
        database.write(
                "insert into link values (?, 1, ?, ?, ?, null, 'practice', ?, null, '', ?, ?, 'PUBLIC', now(), false)",
                UUID.randomUUID(),
                kind,
                fromKind,
                from,
                to,
                our.bar().organisationId(),
                our.bar().networkId());
    }
}
