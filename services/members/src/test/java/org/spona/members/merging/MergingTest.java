package org.spona.members.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.ServiceDatabase;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Kotor was entered a second time as "Kotor grad", whose steward is the same network or another one of Montenegro. */
@MembersTest
class MergingTest {

    private static final String MERGE = "update organisation set merged_into = ?, same_as = null where id = ?";
    private static final String ASK = "update organisation set same_as = ? where id = ?";

    private final MockMvcTester http;
    private final Tenants tenants;
    private final ServiceDatabase database;
    private final TwoNetworks our;
    private final String unlike;
    private final UUID kotor;
    private final UUID twice;
    private final Account hers;
    private final Account other;

    @Autowired
    MergingTest(MockMvcTester http, Tenants tenants, ServiceDatabase database, TwoNetworks our) {
        this.http = http;
        this.tenants = tenants;
        this.database = database;
        this.our = our;
        this.unlike = "x" + UUID.randomUUID().toString().replace("-", "");
        this.kotor = tenants.municipality("Kotor " + unlike, "Котор " + unlike, "ME");
        this.twice = tenants.municipality("Kotor grad " + unlike, "Котор град " + unlike, "ME");
        steward(kotor, our.coordinator());
        UUID network = tenants.network("Druga mreža Crne Gore", "ME", tenants.region("Region"));
        this.other = tenants.account(tenants.municipality("Tivat", "Тиват", "ME"), network, Role.COORDINATOR);
        this.hers = tenants.account(twice, network, Role.OFFICER);
        steward(twice, our.coordinator());
    }

    @Test
    void seatsInBodiesFollow() {
        UUID body = UUID.randomUUID();
        assertThat(http.put()
                        .uri("/api/v1/bodies/" + body)
                        .with(our.officer().signedIn())
                        .contentType("application/json")
                        .content("""
                                {"name": "Radna grupa", "visibility": "NETWORK", "seats": [
                                  {"id": "%s", "institution": "Kotor grad", "organisationId": "%s", "voting": true}]}
                                """.formatted(UUID.randomUUID(), twice)))
                .hasStatusOk();
        assertThat(http.post()
                        .uri("/api/v1/bodies/" + body + "/found")
                        .with(our.officer().signedIn()))
                .hasStatusOk();

        assertThat(post(our.coordinator(), into())).hasStatus3xxRedirection();

        assertThat(http.get().uri("/api/v1/bodies/" + body).with(our.officer().signedIn()))
                .bodyText()
                .contains(kotor.toString(), "Kotor grad")
                .doesNotContain(twice.toString());
    }

    @Test
    void whoSpeaksForBothMergesAtOnce() {
        page(our.coordinator(), "/organisations/" + twice).contains("Uneta dvaput?");
        page(our.coordinator(), "/organisations/" + twice + "/merge").contains("/merge/into/" + kotor);
        page(our.coordinator(), into()).contains("To se tiče 1 osobe.", "Druga mreža Crne Gore", "Spojite");

        assertThat(post(our.coordinator(), into())).hasStatus3xxRedirection();

        assertThat(tenants.reader(hers).organisations()).containsExactlyInAnyOrder(kotor, twice);
        assertThat(text(
                        "select granted_by::text from membership where person_id = ? and valid_until is null",
                        hers.personId()))
                .isEqualTo(our.coordinator().personId().toString());
        assertThat(text(
                        "select handed_to::text from membership where id = ?",
                        hers.membership().id()))
                .as("what she has not finished stays hers")
                .isEqualTo(hers.personId().toString());
        assertThat(status(kotor)).isEqualTo("JOINED");
        assertThat(status(twice)).isEqualTo("LEFT");
        assertThat(text("select changed_by::text from roster where organisation_id = ?", twice))
                .isEqualTo(our.coordinator().personId().toString());
        page(our.coordinator(), "/organisations/" + kotor + "/administration")
                .contains("spojen je drugi unos iste organizacije", "Kotor grad");
    }

    @Test
    void isFoundUnderTheFirstIdAlone() {
        post(our.coordinator(), into());

        assertThat(get(our.officer(), "/organisations/" + twice))
                .hasStatus(301)
                .hasRedirectedUrl("/organisations/" + kotor);
        assertThat(get(our.officer(), "/api/v1/organisations/" + twice))
                .bodyJson()
                .extractingPath("$.id")
                .isEqualTo(kotor.toString());
        assertThat(get(our.officer(), "/api/v1/organisations?q=" + unlike + "&network=" + hers.networkId()))
                .bodyText()
                .doesNotContain(twice.toString());
        assertThat(get(our.coordinator(), "/api/v1/organisations?q=" + unlike))
                .bodyText()
                .doesNotContain(twice.toString());
        assertThat(get(our.coordinator(), "/organisations/" + our.officer().organisationId() + "/merge?q=" + unlike))
                .bodyText()
                .contains(kotor.toString())
                .doesNotContain(twice.toString());
    }

    @Test
    void theOtherSideIsAskedAndAnswers() {
        steward(twice, other);

        assertThat(api(other, "merge", kotor))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.merged")
                .isEqualTo(false);
        assertThat(tenants.reader(hers).organisations()).doesNotContain(kotor);
        await().untilAsserted(() -> page(our.coordinator(), "/")
                .contains("Kotor grad", "Da li je to ista organizacija kao „Kotor " + unlike));
        page(our.coordinator(), "/organisations/" + kotor)
                .contains("/merge/confirm")
                .doesNotContain("/merge/withdraw");
        page(our.officer(), "/").doesNotContain("Kotor grad");
        assertThat(api(other, "merge/confirm", null)).hasStatus(404);
        assertThat(api(our.stranger(), "merge/confirm", null)).hasStatus(404);
        told(our.coordinator(), "Ista organizacija uneta dvaput? Kotor grad");

        page(our.coordinator(), "/organisations/" + twice + "/merge/confirm").contains("To se tiče 1 osobe.");
        assertThat(post(our.coordinator(), "/organisations/" + twice + "/merge/confirm"))
                .hasStatus3xxRedirection();

        assertThat(tenants.reader(hers).organisations()).contains(kotor);
        told(other, "Dva unosa su spojena: Kotor");
        told(hers, "Dva unosa su spojena: Kotor");
        assertThat(api(our.coordinator(), "merge/confirm", null)).as("once").hasStatus(409);
    }

    @Test
    void aQuestionIsDeclinedOrTakenBack() {
        steward(twice, other);
        api(other, "merge", kotor);
        assertThat(post(other, "/organisations/" + twice + "/merge/withdraw")).hasStatus3xxRedirection();
        assertThat(api(our.coordinator(), "merge/confirm", null)).hasStatus(409);

        api(other, "merge", kotor);
        assertThat(api(other, "merge/decline", null)).hasStatus(404);
        assertThat(api(our.coordinator(), "merge/decline", null)).hasStatus(204);
        told(other, "Nije ista organizacija: Kotor grad");
        assertThat(tenants.reader(hers).organisations()).containsExactly(twice);
    }

    @Test
    void isRefusedInWords() {
        assertThat(api(our.stranger(), "merge", kotor)).hasStatus(404);
        assertThat(api(our.officer(), "merge", kotor)).hasStatus(404);
        assertThat(api(our.coordinator(), "merge", twice)).hasStatus(422);
        assertThat(api(our.coordinator(), "merge", our.strangers()))
                .as("another country")
                .hasStatus(422);

        database.write("update network set host_organisation_id = ? where id = ?", twice, other.networkId());
        assertThat(get(our.coordinator(), into())).hasStatus(409).bodyText().contains("Od ovog unosa zavise drugi");
        database.write("update network set host_organisation_id = null where id = ?", other.networkId());

        assertThat(get(our.officer(), "/organisations/" + twice + "/merge")).hasStatus(404);

        database.write("""
                insert into administrator (id, person_id, organisation_id, valid_from)
                values (gen_random_uuid(), ?, ?, now() + interval '14 days')
                """, hers.personId(), twice);
        assertThat(api(our.coordinator(), "merge", kotor)).as("announced").hasStatus(409);
        database.write("update administrator set valid_until = now() where organisation_id = ?", twice);
        tenants.administers(hers.personId(), twice);
        assertThat(api(hers, "merge", kotor)).hasStatus(409);
        assertThat(api(our.coordinator(), "merge", kotor))
                .as("no longer her word")
                .hasStatus(404);
    }

    @Test
    void whatWasMergedIntoItAndAskedOfItGoesAlong() {
        UUID third = tenants.municipality("Kotor stari", "Котор стари", "ME");
        UUID asking = tenants.municipality("Kotor luka", "Котор лука", "ME");
        tenants.merged(third, twice);
        database.write(ASK, twice, asking);
        database.writeAs(tenants.reader(other), """
                insert into invitation (id, organisation_id, network_id, role, email, given_name, family_name, language, status,
                    invited_by, invited_at, expires_at)
                values (gen_random_uuid(), ?, ?, 'OFFICER', 'nova@kotor.example', 'Nova', 'Proba', 'sr-Latn', 'PROPOSED', ?, now(),
                    now() + interval '30 days')
                """, twice, hers.networkId(), other.personId());

        post(our.coordinator(), into());

        assertThat(text("select merged_into::text from organisation where id = ?", third))
                .isEqualTo(kotor.toString());
        assertThat(text("select coalesce(same_as::text, '') from organisation where id = ?", asking))
                .isEmpty();
        assertThat(text("select status from invitation where organisation_id = ?", twice))
                .isEqualTo("REVOKED");
    }

    @Test
    void theDatabaseRefusesWhatTheProgramRefuses() {
        steward(twice, other);
        for (Account nobody : List.of(our.stranger(), our.officer(), hers)) {
            assertThat(database.writeAs(tenants.reader(nobody), MERGE, kotor, twice))
                    .isZero();
            assertThat(database.writeAs(tenants.reader(nobody), ASK, kotor, twice))
                    .isZero();
        }
        assertThatThrownBy(() -> database.writeAs(tenants.reader(other), MERGE, kotor, twice))
                .as("without a word")
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.writeAs(tenants.reader(other), ASK, our.strangers(), twice))
                .isInstanceOf(DataAccessException.class);
        assertThat(database.writeAs(tenants.reader(our.coordinator()), MERGE, kotor, twice))
                .as("not asked")
                .isZero();

        database.write("update network set host_organisation_id = ? where id = ?", twice, other.networkId());
        assertThatThrownBy(() -> database.writeAs(tenants.reader(other), ASK, kotor, twice))
                .as("a host")
                .isInstanceOf(DataAccessException.class);
        database.write("update network set host_organisation_id = null where id = ?", other.networkId());

        assertThat(database.writeAs(tenants.reader(other), ASK, kotor, twice)).isOne();
        assertThatThrownBy(() -> database.writeAs(tenants.reader(other), MERGE, kotor, twice))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.writeAs(
                        tenants.reader(our.coordinator()),
                        "update organisation set email = ? where id = ?",
                        "x@y.me",
                        twice))
                .as("nothing but the answer")
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.writeAs(
                        tenants.reader(our.coordinator()),
                        "update organisation set steward_network_id = ? where id = ?",
                        our.coordinator().networkId(),
                        twice))
                .isInstanceOf(DataAccessException.class);
        assertThat(database.writeAs(tenants.reader(our.coordinator()), MERGE, kotor, twice))
                .isOne();
        assertThat(database.writeAs(
                        tenants.reader(our.coordinator()),
                        "update organisation set merged_into = null where id = ?",
                        twice))
                .isZero();
    }

    private String into() {
        return "/organisations/" + twice + "/merge/into/" + kotor;
    }

    private void steward(UUID organisation, Account coordinator) {
        database.write(
                "update organisation set steward_network_id = ? where id = ?", coordinator.networkId(), organisation);
    }

    private MvcTestResult get(Account account, String path) {
        return http.get().uri(path).with(account.signedIn()).exchange();
    }

    private AbstractStringAssert<?> page(Account account, String path) {
        return assertThat(get(account, path)).hasStatusOk().bodyText();
    }

    private MvcTestResult post(Account account, String path) {
        return http.post().uri(path).with(account.signedIn()).exchange();
    }

    private MvcTestResult api(Account account, String what, @Nullable UUID into) {
        return http.post()
                .uri("/api/v1/organisations/" + twice + "/" + what)
                .contentType(APPLICATION_JSON)
                .content("{\"into\": \"%s\"}".formatted(into))
                .with(account.signedIn())
                .exchange();
    }

    private static void told(Account account, String subject) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Mails.to(account.personId() + "@bar.example"))
                        .anyMatch(mail -> mail.subject().startsWith(subject)));
    }

    private String status(UUID organisation) {
        return text(
                "select status from roster where network_id = '" + hers.networkId() + "' and organisation_id = ?",
                organisation);
    }

    private String text(String sql, UUID id) {
        return database.value(String.class, sql, id);
    }
}
