package org.spona.members.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Bar's administrators; Montenegro's network stewards it. */
@MembersTest
class AdministrationTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final MockMvcTester site;
    private final Tenants tenants;
    private final TwoNetworks our;
    private final Account colleague;
    private final UUID bar;

    @Autowired
    AdministrationTest(MockMvcTester site, Tenants tenants, TwoNetworks our) {
        this.site = site;
        this.tenants = tenants;
        this.our = our;
        this.bar = our.officer().organisationId();
        this.colleague = tenants.account(bar, our.coordinator().networkId(), Role.DELEGATE);
    }

    @Test
    void beginsWithTheStewardsWordWhileThereIsNobody() {
        assertThat(appoint(our.coordinator(), our.officer())).hasStatusOk();

        assertThat(tenants.reader(our.officer()).administers(bar)).isTrue();
        assertThat(tenants.reader(our.officer()).organisations())
                .as("reads no more than before")
                .isEqualTo(Set.of(bar));
        await().atMost(SOON).until(() -> mailsTo(our.officer()).size() == 1);
        assertThat(mailsTo(our.officer()).getFirst().text())
                .contains("Bar", "/organisations/" + bar + "/administration");
    }

    @Test
    void isNobodysElseToBegin() {
        for (Account other : List.of(our.officer(), our.guest(), our.stranger(), colleague)) {
            assertThat(appoint(other, our.officer())).as(other.toString()).hasStatus(404);
        }
        assertThat(appoint(our.coordinator(), our.guest())).hasStatus(422);
        assertThat(appoint(our.coordinator(), our.stranger())).hasStatus(422);
    }

    @Test
    void grantsNoCoordinatorTheOrganisationThatHerNetworkStewards() {
        tenants.join(
                our.coordinator().personId(),
                new Membership(UUID.randomUUID(), bar, our.coordinator().networkId(), Role.OFFICER));

        assertThat(appoint(our.coordinator(), our.coordinator()))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("administrator-herself");
    }

    @Test
    void letsAnAdministratorStopWhomTheStewardAppoints() {
        appoint(our.coordinator(), our.officer());
        UUID announced = UUID.randomUUID();

        assertThat(appoint(our.coordinator(), announced, colleague)).hasStatusOk();

        assertThat(tenants.reader(colleague).administers(bar)).isFalse();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(mailsTo(our.officer()))
                        .anyMatch(mail -> mail.subject().equals("Najavljeno imenovanje: Bar")));
        assertThat(end(our.coordinator(), announced, null)).hasStatus(404);

        assertThat(end(our.officer(), announced, null)).hasStatusOk();

        assertThat(kinds(our.officer()))
                .containsSubsequence("ADMINISTRATOR_STOPPED", "ADMINISTRATOR_ANNOUNCED", "ADMINISTRATOR_APPOINTED");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(mailsTo(our.coordinator()))
                        .anyMatch(mail -> mail.subject().equals("Imenovanje je zaustavljeno: Bar")));
    }

    @Test
    void letsAnAdministratorAppointAtOnceAndTellsTheOthers() {
        appoint(our.coordinator(), our.officer());

        assertThat(appoint(our.officer(), colleague)).hasStatusOk();

        assertThat(tenants.reader(colleague).administers(bar)).isTrue();
        assertThat(appoint(our.officer(), UUID.randomUUID(), colleague)).hasStatus(409);
    }

    @Test
    void hasAnIdThatNobodyCanGuess() {
        UUID named = UUID.nameUUIDFromBytes("Bar".getBytes(StandardCharsets.UTF_8));

        assertThat(appoint(our.coordinator(), named, our.officer()))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("id-version");
    }

    @Test
    void leavesNoOrganisationWithoutAdministrator() {
        UUID first = UUID.randomUUID();
        appoint(our.coordinator(), first, our.officer());

        assertThat(end(our.officer(), first, null))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("last-administrator");

        assertThat(end(our.officer(), first, colleague.personId())).hasStatusOk();
        assertThat(tenants.reader(our.officer()).administers(bar)).isFalse();
        assertThat(tenants.reader(colleague).administers(bar)).isTrue();
        assertThat(end(our.officer(), first, null)).as("once more").hasStatusOk();
    }

    @Test
    void takesTheWordFromTheStewardOnceThereIsAnAdministrator() {
        appoint(our.coordinator(), our.officer());

        assertThat(site.put()
                        .uri("/api/v1/invitations/" + UUID.randomUUID())
                        .with(our.coordinator().signedIn())
                        .contentType(APPLICATION_JSON)
                        .content("""
                                {"email": "%s@bar.example", "givenName": "Službenica", "familyName": "Bar", "organisationId": "%s",
                                "role": "OFFICER"}""".formatted(UUID.randomUUID(), bar))
                        .exchange())
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("PROPOSED");
        assertThat(site.post()
                        .uri("/api/v1/memberships/" + colleague.membership().id() + "/end")
                        .with(our.coordinator().signedIn())
                        .exchange())
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("membership-of-organisation");
    }

    @Test
    void showsWhoHasWhatSinceWhenAndByWhom() {
        appoint(our.coordinator(), our.officer());

        assertThat(get(our.officer(), page() + "?sort=-name"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Ko radi u ime organizacije",
                        "Officer Proba",
                        "Delegate Proba",
                        "administrator/ka",
                        "Coordinator Proba")
                .contains("imenovanje važi", "članstvo počelo");
        assertThat(get(our.officer(), "/profile")).bodyText().contains(page());
        assertThat(get(our.officer(), page() + "/export.csv"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "\"Officer Proba\";\"administrator/ka\"",
                        "\"Delegate Proba\";\"delegat/kinja\"",
                        "\"Coordinator Proba\"");
        assertThat(get(our.officer(), page() + "/changes.csv"))
                .bodyText()
                .contains("\"imenovanje važi\";\"Officer Proba\"");
        assertThat(get(our.coordinator(), page())).as("the steward").hasStatusOk();
        assertThat(get(our.coordinator(), "/organisations/" + bar)).bodyText().contains(page());
        assertThat(get(colleague, "/organisations/" + bar)).bodyText().doesNotContain(page());
        for (Account other : List.of(our.guest(), our.stranger(), colleague)) {
            for (String path : List.of("", "/export.csv", "/changes.csv")) {
                assertThat(get(other, page() + path)).as(path).hasStatus(404);
            }
            assertThat(get(other, "/api/v1/organisations/" + bar + "/authority"))
                    .hasStatus(404);
            assertThat(get(other, "/api/v1/organisations/" + bar + "/authority/changes"))
                    .hasStatus(404);
        }
    }

    @Test
    void showsGuestsToNoOrganisation() {
        tenants.account(bar, our.coordinator().networkId(), Role.GUEST);
        appoint(our.coordinator(), our.officer());

        assertThat(get(our.officer(), "/api/v1/organisations/" + bar + "/authority"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("GUEST");
        assertThat(get(our.officer(), "/memberships?organisation=" + bar))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Guest Proba");
    }

    @Test
    void isDoneOnPagesToo() {
        UUID first = UUID.randomUUID();
        appoint(our.coordinator(), first, our.officer());

        assertThat(post(our.officer(), page(), Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#personId\"");
        assertThat(get(our.officer(), page() + "/" + first + "/end"))
                .hasStatusOk()
                .bodyText()
                .contains("Ko dolazi na to mesto", "Delegate Proba");
        assertThat(post(our.officer(), page() + "/" + first + "/end", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Prvo imenujte drugu osobu");
        assertThat(post(
                        our.officer(),
                        page(),
                        Map.of("personId", colleague.personId().toString())))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(page());
        assertThat(post(our.officer(), page() + "/" + first + "/end", Map.of()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/profile");
    }

    @Test
    void saysEverythingInTheLanguageOfTheReader() {
        UUID first = UUID.randomUUID();
        appoint(our.coordinator(), first, our.officer());
        for (String language : List.of("sr-Latn", "sr-Cyrl", "en")) {
            for (String path : List.of(page(), page() + "/" + first + "/end")) {
                assertThat(site.get()
                                .uri(path)
                                .cookie(new Cookie("spona-language", language))
                                .with(our.officer().signedIn())
                                .exchange())
                        .hasStatusOk()
                        .bodyText()
                        .contains("lang=\"" + language + "\"")
                        .doesNotContain("??", "{0}", "{1}");
            }
        }
    }

    private String page() {
        return "/organisations/" + bar + "/administration";
    }

    private List<String> kinds(Account by) {
        var answer = get(by, "/api/v1/organisations/" + bar + "/authority/changes");
        return JsonPath.read(body(answer), "$.items[*].kind");
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult appoint(Account by, Account whom) {
        return appoint(by, UUID.randomUUID(), whom);
    }

    private MvcTestResult appoint(Account by, UUID id, Account whom) {
        return site.put()
                .uri("/api/v1/organisations/" + bar + "/administrators/" + id)
                .with(by.signedIn())
                .contentType(APPLICATION_JSON)
                .content("{\"personId\": \"" + whom.personId() + "\"}")
                .exchange();
    }

    private MvcTestResult end(Account by, UUID id, @Nullable UUID successor) {
        return site.post()
                .uri("/api/v1/organisations/" + bar + "/administrators/" + id + "/end"
                        + (successor == null ? "" : "?successor=" + successor))
                .with(by.signedIn())
                .exchange();
    }

    private MvcTestResult get(Account by, String path) {
        return site.get().uri(path).with(by.signedIn()).exchange();
    }

    private MvcTestResult post(Account by, String path, Map<String, String> fields) {
        var request = site.post().uri(path).contentType(APPLICATION_FORM_URLENCODED);
        fields.forEach(request::param);
        return request.with(by.signedIn()).exchange();
    }

    private static List<Mails.Mail> mailsTo(Account account) {
        return Mails.to(account.personId() + "@bar.example");
    }
}
