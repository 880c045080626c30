package org.spona.members.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.directory.DirectoryTopics;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.ServiceDatabase;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How organisations and networks are called and reached, and who says so. */
@MembersTest
class OrganisationEditingTest {

    private static final String CONTENT = """
            {"nameLatin": "%s", "nameCyrillic": "", "email": "Kontakt@kotor.example", "site": "https://kotor.example", "population": 22746%s}
            """;

    private final MockMvcTester http;
    private final Tenants tenants;
    private final ServiceDatabase database;
    private final AnnouncedEvents announced;
    private final TwoNetworks our;

    @Autowired
    OrganisationEditingTest(
            MockMvcTester http, Tenants tenants, ServiceDatabase database, AnnouncedEvents announced, TwoNetworks our) {
        this.http = http;
        this.tenants = tenants;
        this.database = database;
        this.announced = announced;
        this.our = our;
    }

    @Test
    void whoSpeaksForItSaysHowItIsCalledAndReached() {
        database.write("update organisation set unconfirmed = true where id = ?", our.kotor());

        assertThat(save(our.coordinator(), CONTENT.formatted("Opština Kotor", "")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.nameCyrillic")
                .isEqualTo("Општина Котор");

        page(our.officer(), "/organisations/" + our.kotor())
                .contains(
                        "Opština Kotor",
                        "mailto:kontakt@kotor.example",
                        "nofollow noopener",
                        "https://kotor.example",
                        "22.746")
                .doesNotContain("nepotvrđeno", "/edit\"");
        page(our.coordinator(), "/organisations/" + our.kotor()).contains("/organisations/" + our.kotor() + "/edit");
        save(our.coordinator(), CONTENT.formatted("Opština Kotor", ", \"district\": \"Boka\""));
        save(our.coordinator(), CONTENT.formatted("Kotor", ""));
        await().untilAsserted(() -> assertThat(told(DirectoryTopics.ORGANISATIONS, our.kotor()))
                .as("of names alone")
                .containsExactly(2L, 3L));
    }

    @Test
    void nobodyElseDoes() {
        Account administrator = tenants.account(our.kotor(), our.coordinator().networkId(), Role.OFFICER);
        for (Account nobody : List.of(our.officer(), our.stranger(), administrator)) {
            assertThat(save(nobody, CONTENT.formatted("Nečiji", ""))).hasStatus(404);
            assertThat(get(nobody, "/organisations/" + our.kotor() + "/edit")).hasStatus(404);
            assertThat(database.writeAs(
                            tenants.reader(nobody),
                            "update organisation set email = ? where id = ?",
                            "x@y.example",
                            our.kotor()))
                    .isZero();
        }
        tenants.administers(administrator.personId(), our.kotor());

        assertThat(save(administrator, CONTENT.formatted("Kotor", ""))).hasStatusOk();
        assertThat(save(our.coordinator(), CONTENT.formatted("Kotor", ""))).hasStatus(404);
        assertThatThrownBy(() -> database.writeAs(
                        tenants.reader(our.coordinator()),
                        "update organisation set email = ? where id = ?",
                        "x@y.example",
                        our.kotor()))
                .as("the steward moves the stewardship alone")
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void nothingIsWrittenOverThatSheHasNotSeen() {
        save(our.coordinator(), CONTENT.formatted("Kotor", ""));

        assertThat(save(our.coordinator(), CONTENT.formatted("Kotor stari", ", \"version\": 0")))
                .hasStatus(409);
        assertThat(form(our.coordinator(), "Kotor stari", "https://kotor.example", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("Kotor stari", "Otvorite novu verziju", "name=\"version\" value=\"1\"");
        assertThat(form(our.coordinator(), "Kotor", "https://kotor.example", "1"))
                .hasStatus3xxRedirection();
    }

    @Test
    void whatCannotBeUsedIsRefused() {
        assertThat(form(our.coordinator(), "Kotor", "javascript:alert(1)", ""))
                .hasStatus(422)
                .bodyText()
                .contains("site-error", "javascript:alert(1)");
        assertThat(save(our.coordinator(), "{\"nameLatin\": \"Kotor\", \"email\": \"kotor\"}"))
                .hasStatus(422);
        assertThat(save(our.coordinator(), "{\"nameLatin\": \"Kotor\", \"population\": 0}"))
                .hasStatus(422);
        assertThat(save(our.coordinator(), "{\"nameLatin\": \" \"}")).hasStatus(422);
    }

    @Test
    void theDatabaseLetsReadersChangeNothingOfTheServices() {
        for (String column : List.of(
                "kind = 'NGO'",
                "country = 'RS'",
                "verified = true",
                "steward_association_id = id",
                "announced = true",
                "unconfirmed = true",
                "revision = 9",
                "iso_code = 'X'")) {
            assertThatThrownBy(() -> database.writeAs(
                            tenants.reader(our.coordinator()),
                            "update organisation set " + column + " where id = ?",
                            our.kotor()))
                    .as(column)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void coordinatorsSayHowTheirNetworkIsCalled() {
        UUID network = our.coordinator().networkId();
        page(our.coordinator(), "/organisations/" + our.kotor()).contains("/networks/" + network + "/edit");
        page(our.officer(), "/organisations/" + our.kotor()).doesNotContain("/networks/" + network + "/edit");
        for (Account nobody : List.of(our.officer(), our.guest(), our.stranger())) {
            assertThat(rename(nobody, network, "")).hasStatus(404);
            assertThat(get(nobody, "/networks/" + network + "/edit")).hasStatus(404);
            assertThat(database.writeAs(
                            tenants.reader(nobody), "update network set name_latin = 'Nečija' where id = ?", network))
                    .isZero();
        }

        page(our.coordinator(), "/networks/" + network + "/edit").contains("Mreža Crne Gore");
        assertThat(rename(our.coordinator(), network, ", \"version\": 1")).hasStatusOk();
        assertThat(rename(our.coordinator(), network, ", \"version\": 1")).hasStatus(409);

        assertThat(get(our.stranger(), "/api/v1/networks"))
                .bodyText()
                .contains("Socijalna mreža Crne Gore", "Социјална мрежа");
        await().untilAsserted(() ->
                assertThat(told(DirectoryTopics.NETWORKS, network)).containsExactly(2L));
        assertThatThrownBy(() -> database.writeAs(
                        tenants.reader(our.coordinator()), "update network set region_id = null where id = ?", network))
                .isInstanceOf(DataAccessException.class);
    }

    private MvcTestResult save(Account account, String content) {
        return put(account, "/api/v1/organisations/" + our.kotor() + "/profile", content);
    }

    private MvcTestResult rename(Account account, UUID network, String seen) {
        return put(
                account,
                "/api/v1/networks/" + network,
                "{\"nameLatin\": \"Socijalna mreža Crne Gore\"%s}".formatted(seen));
    }

    private MvcTestResult put(Account account, String path, String content) {
        return http.put()
                .uri(path)
                .contentType(APPLICATION_JSON)
                .content(content)
                .with(account.signedIn())
                .exchange();
    }

    private MvcTestResult form(Account account, String name, String site, String version) {
        return http.post()
                .uri("/organisations/" + our.kotor() + "/edit")
                .contentType(APPLICATION_FORM_URLENCODED)
                .param("nameLatin", name)
                .param("site", site)
                .param("version", version)
                .with(account.signedIn())
                .exchange();
    }

    private MvcTestResult get(Account account, String path) {
        return http.get().uri(path).with(account.signedIn()).exchange();
    }

    private AbstractStringAssert<?> page(Account account, String path) {
        return assertThat(get(account, path)).hasStatusOk().bodyText();
    }

    private List<Long> told(String topic, UUID id) {
        return announced.of(topic, id).stream()
                .map(IncomingEvent::aggregateVersion)
                .toList();
    }
}
