package org.spona.members.digest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.members.notification.NotificationGroup;
import org.spona.platform.directory.Contact;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Things;
import org.spona.platform.language.Labels;
import org.spona.platform.language.Language;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

@MembersTest
class DigestTest {

    private final MockMvcTester http;
    private final Tenants tenants;
    private final Things things;
    private final DigestMail mail;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final TwoNetworks our;
    private final UUID id = UUID.randomUUID();
    private final UUID shared = UUID.randomUUID();
    private final UUID hidden = UUID.randomUUID();
    private final String title = "Pomoć u kući " + shared;
    private final String secret = "Interna praksa " + hidden;
    private final String digest;

    @Autowired
    DigestTest(
            MockMvcTester http,
            Tenants tenants,
            Things things,
            DigestMail mail,
            JdbcClient database,
            TransactionTemplate transaction,
            TwoNetworks our) {
        this.http = http;
        this.tenants = tenants;
        this.things = things;
        this.mail = mail;
        this.database = database;
        this.transaction = transaction;
        this.our = our;
        this.digest = "/networks/" + our.coordinator().networkId() + "/digests/" + id;
    }

    @BeforeEach
    void somethingHappens() {
        things.keep(List.of(
                thing("practice", "/practices/", shared, 1, Visibility.NETWORK, title, null),
                thing("practice", "/practices/", hidden, 1, Visibility.PRIVATE, secret, null)));
    }

    @Test
    void isDraftedFromWhatTheWholeNetworkReads() {
        UUID meeting = UUID.randomUUID();
        UUID held = UUID.randomUUID();
        UUID update = UUID.randomUUID();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Belgrade"));
        things.keep(List.of(
                thing("meeting", "/meetings/", meeting, 1, Visibility.NETWORK, "Sastanak [1]", today.plusDays(9)),
                thing("meeting", "/meetings/", held, 1, Visibility.NETWORK, "Prošli sastanak", today.minusDays(9)),
                thing(
                        "update",
                        "/regulations/updates/",
                        update,
                        1,
                        Visibility.PUBLIC,
                        "Novi rok",
                        today.plusDays(30))));
        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql("update roster set changed_at = now() where organisation_id = ?")
                        .param(our.kotor())
                        .update()));

        draft();

        String text = HtmlUtils.htmlUnescape(body(our.coordinator(), digest + "/edit"));
        assertThat(text)
                .contains(
                        "[" + title + "](/practices/" + shared + ") (Bar)",
                        "[Sastanak \\[1\\]](/meetings/" + meeting + ")",
                        "[Prošli sastanak](/meetings/" + held + ")",
                        "[Novi rok](/regulations/updates/" + update + ") (Bar), ",
                        "[Kotor](/organisations/" + our.kotor() + ")",
                        "## Održani sastanci")
                .doesNotContain(secret, hidden.toString());
    }

    @Test
    void isWrittenByCoordinatorsOfItsNetworkAndReadByNobodyElseUntilItIsSent() {
        assertThat(post(our.officer(), digest + "/draft")).hasStatus(404);
        assertThat(post(our.stranger(), digest + "/draft")).hasStatus(404);
        draft();

        for (Account other : List.of(our.officer(), our.guest(), our.stranger())) {
            for (String path : List.of(digest + "/edit", digest + "/send", digest + "/discard")) {
                assertThat(get(other, path)).as(path).hasStatus(404);
            }
            assertThat(http.post()
                            .uri(digest)
                            .param("content.title", "Tuđe")
                            .param("content.body", "Tuđe")
                            .with(other.signedIn()))
                    .hasStatus(404);
            assertThat(post(other, digest + "/send")).hasStatus(404);
            assertThat(post(other, digest + "/discard")).hasStatus(404);
        }
        for (Account other : List.of(our.officer(), our.stranger())) {
            assertThat(get(other, digest)).hasStatus(404);
            assertThat(get(other, "/api/v1" + digest)).hasStatus(404);
        }
        assertThat(get(our.stranger(), list())).hasStatus(404);
        assertThat(get(our.guest(), list())).hasStatus(404);
        assertThat(get(our.officer(), list())).hasStatusOk().bodyText().doesNotContain(id.toString());
    }

    @Test
    void isSentToEachOfThoseWhoAreMeantOnceAndKeptAsAPage() {
        Account colleague = tenants.account(our.kotor(), our.coordinator().networkId(), Role.DELEGATE);
        draft();
        save("Šta je novo", "* [" + title + "](/practices/" + shared + ")");
        assertThat(body(our.coordinator(), digest + "/send")).contains("Stiže na 3 osobe");
        assertThat(body(our.coordinator(), digest + "/send?roles=OFFICER")).contains("Stiže 1 osobi");

        assertThat(http.post()
                        .uri(digest + "/send")
                        .param("roles", "OFFICER")
                        .with(our.coordinator().signedIn()))
                .hasRedirectedUrl(digest);

        Mails.Mail mail = Mails.awaitedBy(address(our.officer()));
        assertThat(mail.subject()).isEqualTo("Šta je novo");
        assertThat(mail.text())
                .contains(
                        title,
                        "http://localhost:8080/practices/" + shared,
                        digest,
                        "Mreža Crne Gore",
                        "/members/notices/");
        assertThat(mail.html()).contains("href=\"http://localhost:8080/practices/" + shared + "\"");

        assertThat(post(our.coordinator(), digest + "/send")).hasRedirectedUrl(digest);
        assertThat(Mails.awaitedBy(address(colleague)).subject()).isEqualTo("Šta je novo");
        await().untilAsserted(() -> assertThat(body(our.officer(), digest))
                .contains(title, "/practices/" + shared, "1 osobi", "na 3 osobe"));
        assertThat(Mails.to(address(our.officer()))).hasSize(1);
        assertThat(Mails.to(address(our.guest()))).isEmpty();
        assertThat(get(our.guest(), digest)).hasStatus(404);
        assertThat(get(our.stranger(), digest)).hasStatus(404);
        assertThat(body(our.officer(), list())).contains("Šta je novo", digest);
        assertThat(body(our.officer(), "/notifications")).contains("Šta je novo", "jer radite u mreži");
        assertThat(body(our.officer(), "/api/v1" + digest)).contains(title);
    }

    @Test
    void saysNothingOfWhatMayNoLongerBeReadInMailAndPage() {
        draft();
        save("Pregled", "* [" + title + "](/practices/" + shared + ")\n* Ostaje");
        things.keep(List.of(thing("practice", "/practices/", shared, 2, Visibility.PRIVATE, title, null)));
        assertThat(post(our.coordinator(), digest + "/send")).hasRedirectedUrl(digest + "/edit");

        things.keep(List.of(thing("practice", "/practices/", shared, 3, Visibility.NETWORK, title, null)));
        assertThat(post(our.coordinator(), digest + "/send")).hasRedirectedUrl(digest);
        assertThat(Mails.awaitedBy(address(our.coordinator())).text()).contains(title, "Ostaje");
        assertThat(mailedTo(our.coordinator())).contains(title, "Ostaje");

        things.keep(List.of(thing("practice", "/practices/", shared, 4, Visibility.PRIVATE, title, null)));

        assertThat(mailedTo(our.coordinator())).contains("Ostaje").doesNotContain(title, shared.toString());
        assertThat(body(our.coordinator(), digest)).contains("Ostaje").doesNotContain(title, shared.toString());
        assertThat(body(our.coordinator(), "/api/v1" + digest)).doesNotContain(shared.toString());
        assertThat(body(our.officer(), digest)).contains("Ostaje", title);
    }

    @Test
    void showsTheMailBeforeItIsSentAndKeepsWhatWasTyped() {
        draft();
        assertThat(http.post()
                        .uri(digest + "/preview")
                        .param("content.title", "Pregled")
                        .param("content.body", "## Prakse\n\n* [" + title + "](/practices/" + shared + ")\n<script>")
                        .param("content.language", "sr-Latn")
                        .with(our.coordinator().signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("<h2>Pregled</h2>", "http://localhost:8080/practices/" + shared, "&lt;script&gt;")
                .doesNotContain("<script>", "](/practices/");
        assertThat(http.post()
                        .uri(digest)
                        .param("content.title", "")
                        .param("content.body", "Ostaje upisano")
                        .with(our.coordinator().signedIn()))
                .hasStatus(422)
                .bodyText()
                .contains("Ostaje upisano");
        assertThat(http.post()
                        .uri(digest)
                        .param("content.title", "Pregled")
                        .param("content.body", "* [x](/practices/" + hidden + ")")
                        .param("then", "SEND")
                        .with(our.coordinator().signedIn()))
                .hasStatus(422)
                .bodyText()
                .contains("ne čita cela mreža");
        assertThat(body(our.coordinator(), digest + "/edit")).contains(hidden.toString());
    }

    @Test
    void beginsWhereTheLastOneEndedAndADraftCanBeThrownAway() {
        draft();
        save("Prvi", "Tekst");
        assertThat(post(our.coordinator(), digest + "/send")).hasRedirectedUrl(digest);
        assertThat(get(our.coordinator(), digest + "/edit")).hasStatus(404);
        String next = list() + "/" + UUID.randomUUID();
        assertThat(post(our.coordinator(), next + "/draft")).hasRedirectedUrl(next + "/edit");
        assertThat(body(our.coordinator(), next + "/edit")).doesNotContain(title);

        assertThat(get(our.coordinator(), next + "/discard")).hasStatusOk();
        assertThat(post(our.coordinator(), next + "/discard")).hasRedirectedUrl(list());
        assertThat(get(our.coordinator(), next)).hasStatus(404);
    }

    private void draft() {
        assertThat(post(our.coordinator(), digest + "/draft")).hasRedirectedUrl(digest + "/edit");
    }

    private void save(String newTitle, String text) {
        assertThat(http.post()
                        .uri(digest)
                        .param("content.title", newTitle)
                        .param("content.body", text)
                        .param("content.language", "sr-Latn")
                        .with(our.coordinator().signedIn()))
                .hasRedirectedUrl(digest + "/edit");
    }

    /** What the worker would write to somebody now. */
    private String mailedTo(Account person) {
        var told = new NotificationGroup("digest/" + id, "Pregled", "sr-Latn", List.of());
        var contact = new Contact(person.personId(), "Ana", address(person), Language.SERBIAN_LATIN);
        return Readers.call(tenants.reader(person), () -> transaction.execute(_ -> mail.of(told, contact)))
                .orElseThrow()
                .text();
    }

    private Findable thing(
            String kind,
            String path,
            UUID thing,
            long version,
            Visibility visibility,
            String called,
            @Nullable LocalDate day) {
        Labels label = new Labels(Map.of("sr", kind, "en", kind));
        var content = Findable.Content.of(called, "sr-Latn")
                .country("ME")
                .published(Instant.now().minusSeconds(5))
                .updated(Instant.now())
                .held(day, day)
                .build();
        return new Findable(
                thing,
                new Findable.Kind(kind, "journal-text", path, label),
                version,
                null,
                new Ownership(our.officer().organisationId(), our.officer().networkId(), visibility),
                FurtherReaders.NONE,
                content);
    }

    private String list() {
        return "/networks/" + our.coordinator().networkId() + "/digests";
    }

    private static String address(Account person) {
        return person.personId() + "@bar.example";
    }

    private MvcTestResult post(Account account, String path) {
        return http.post()
                .uri(path)
                .header("Accept-Language", "sr-Latn")
                .with(account.signedIn())
                .exchange();
    }

    private MvcTestResult get(Account account, String path) {
        return http.get()
                .uri(path)
                .header("Accept-Language", "sr-Latn")
                .with(account.signedIn())
                .exchange();
    }

    private String body(Account account, String path) {
        MvcTestResult page = get(account, path);
        assertThat(page).as(path).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), UTF_8);
    }
}
