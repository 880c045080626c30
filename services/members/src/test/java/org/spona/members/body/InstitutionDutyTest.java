package org.spona.members.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.members.body.SeatFounder.Founded;
import org.spona.members.waiting.WaitingCopy;
import org.spona.platform.language.Labels;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.Waiting.Due;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What an institution owes, by the link that it was sent and for who works there: its own alone, and nothing can be done there. */
@MembersTest
class InstitutionDutyTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/owes/[\\w-]{27})");

    private final MockMvcTester site;
    private final SeatFounder founder;
    private final Tenants tenants;
    private final WaitingCopy waiting;
    private final TwoNetworks our;
    private final Founded founded;
    private final String title = "Zadatak " + UUID.randomUUID();

    @Autowired
    InstitutionDutyTest(
            MockMvcTester site, SeatFounder founder, Tenants tenants, WaitingCopy waiting, TwoNetworks our) {
        this.site = site;
        this.founder = founder;
        this.tenants = tenants;
        this.waiting = waiting;
        this.our = our;
        this.founded = founder.found(our, "PRIVATE");
    }

    @Test
    void isShownByTheLinkThatWhoRunsABodyHasSent() {
        waits(Addressee.institution(founded.institution()), title, -3);
        waits(Addressee.institution(our.kotor()), "Tuđe", 3);
        waits(Addressee.writers(founded.institution(), our.officer().networkId()), "Nacrt prakse", 3);

        String link = sent();

        assertThat(site.get().uri(link))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("X-Robots-Tag", "noindex")
                .bodyText()
                .contains("Centar za socijalni rad", title, "/tasks/17", "rok je prošao", "Veza važi do")
                .doesNotContain("Tuđe", "Nacrt prakse", "/owes/link");
        assertThat(site.get().uri("/api/v1" + link))
                .hasStatusOk()
                .bodyText()
                .contains(title, "\"late\":true")
                .doesNotContain("Tuđe", "Nacrt prakse");
        assertThat(site.post().uri(link)).hasStatus(405);
        assertThat(site.get().uri("/owes/" + "x".repeat(27))).hasStatus(404);
    }

    @Test
    void hasThePeopleOfOneThingSentTheirOwnLinkOnceADay() {
        String seat = founder.ask(our, founded);
        String link = sent();
        UUID entry = founder.read(
                "select id from waiting where addressee = ?", UUID.class, "institution/" + founded.institution());
        waits(Addressee.institution(our.kotor()), "Tuđe", 3);
        UUID others = founder.read(
                "select id from waiting where title = 'Tuđe' and addressee = ? limit 1",
                UUID.class,
                "institution/" + our.kotor());
        founder.asService(
                "update seat_link set made_at = made_at - interval '2 days' where seat_id = ?", founded.seat());
        int before = founder.mails(founded).size();

        assertThat(site.get().uri(link)).bodyText().contains(link + "/" + entry + "/link");
        assertThat(site.post().uri("/api/v1" + link + "/" + others + "/link")).hasStatus(404);
        assertThat(site.post().uri("/api/v1" + link + "/" + UUID.randomUUID() + "/link"))
                .hasStatus(404);
        assertThat(site.post().uri("/api/v1/owes/" + "x".repeat(27) + "/" + entry + "/link"))
                .hasStatus(404);
        assertThat(site.post().uri(link + "/" + entry + "/link")).hasStatus3xxRedirection();
        assertThat(site.post().uri("/api/v1" + link + "/" + entry + "/link")).hasStatus(429);

        String fresh = founder.newestLink(founded, before + 1);
        assertThat(fresh).isNotEqualTo(seat);
        assertThat(site.get().uri(fresh)).hasStatusOk();

        founder.asService(
                "update duty_link set valid_until = now() - interval '1 minute' where organisation_id = ?",
                founded.institution());
        assertThat(site.post().uri("/api/v1" + link + "/" + entry + "/link")).hasStatus(410);
    }

    @Test
    void isSentToTheInstitutionsOwnAddressOnceADay() {
        sent();

        assertThat(founder.post(our.officer(), send(), "")).hasStatus(429);
        assertThat(founder.post(our.stranger(), send(), "")).hasStatus(404);
        assertThat(site.post()
                        .uri(founded.page() + "/seats/" + founded.seat() + "/owes")
                        .with(our.officer().signedIn()))
                .hasStatus3xxRedirection();
        Founded unreachable = founder.found(our, "PRIVATE");
        founder.asService("update organisation set email = '' where id = ?", unreachable.institution());
        assertThat(founder.post(
                        our.officer(),
                        "/api/v1/bodies/" + unreachable.body() + "/seats/" + unreachable.seat() + "/owes",
                        ""))
                .hasStatus(409);
        assertThat(founder.mails(founded)).hasSize(1);
    }

    @Test
    void holdsForThirtyDays() {
        waits(Addressee.institution(founded.institution()), title, 3);
        String link = sent();

        founder.asService(
                "update duty_link set valid_until = valid_until - interval '29 days' where organisation_id = ?",
                founded.institution());
        assertThat(site.get().uri(link)).hasStatusOk();
        founder.asService(
                "update duty_link set valid_until = valid_until - interval '1 day' where organisation_id = ?",
                founded.institution());

        assertThat(site.get().uri(link).header("Accept", "text/html"))
                .hasStatus(410)
                .bodyText()
                .contains("Veza više ne važi")
                .doesNotContain(title, "Centar za socijalni rad");
    }

    @Test
    void isSeenByWhoWorksThereAndByNobodyElse() {
        waits(Addressee.institution(founded.institution()), title, 3);
        String page = "/organisations/" + founded.institution() + "/owes";
        Account colleague =
                tenants.account(founded.institution(), our.stranger().networkId(), Role.OFFICER);
        Account administrator = tenants.account(our.strangers(), our.stranger().networkId(), Role.OFFICER);
        tenants.administers(administrator.personId(), founded.institution());

        assertThat(founder.get(colleague, page))
                .hasStatusOk()
                .bodyText()
                .contains(title)
                .doesNotContain("/owes/link");
        assertThat(founder.get(administrator, page)).hasStatusOk().bodyText().contains(title, "/owes/link");
        assertThat(founder.get(colleague, "/organisations/" + founded.institution()))
                .bodyText()
                .contains(page);
        for (Account other : new Account[] {our.officer(), our.coordinator(), our.stranger()}) {
            assertThat(founder.get(other, page)).hasStatus(404);
            assertThat(founder.get(other, "/api/v1" + page)).hasStatus(404);
            assertThat(founder.post(other, "/api/v1" + page + "/link", "")).hasStatus(404);
        }
        assertThat(founder.post(colleague, "/api/v1" + page + "/link", "")).hasStatus(404);
        assertThat(founder.post(administrator, "/api/v1" + page + "/link", "")).hasStatus(202);
        assertThat(site.get().uri(newest())).bodyText().contains(title);
    }

    @Test
    void hasTheSeatsForWhichTheInstitutionWasAskedUntilItNamesSomebody() {
        String page = "/organisations/" + founded.institution() + "/owes";
        Account colleague =
                tenants.account(founded.institution(), our.stranger().networkId(), Role.OFFICER);
        assertThat(founder.get(colleague, page)).bodyText().contains("Ništa ne čeka na ustanovu");

        String link = founder.ask(our, founded);

        assertThat(founder.get(colleague, page))
                .bodyText()
                .contains("Operativni multisektorski tim", "Radno telo čeka da imenujete");
        founder.nameByLink(link, UUID.randomUUID(), "DELEGATE", "d." + founded.seat() + "@csr.example", "");
        assertThat(founder.get(colleague, page)).bodyText().contains("Ništa ne čeka na ustanovu");
    }

    @Test
    void isOnNobodysOwnListAndRemindsNobody() {
        Account colleague =
                tenants.account(founded.institution(), our.stranger().networkId(), Role.OFFICER);
        tenants.administers(colleague.personId(), founded.institution());
        waits(Addressee.institution(founded.institution()), title, 7);

        assertThat(founder.get(colleague, "/api/v1/waiting")).bodyText().doesNotContain(title);
        assertThat(founder.<Long>read(
                        "select count(*) from possible_addressees(?)",
                        Long.class,
                        Addressee.institution(founded.institution()).key()))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sr-Latn", "sr-Cyrl", "en"})
    void speaksTheLanguageOfTheReader(String language) {
        waits(Addressee.institution(founded.institution()), title, 3);

        assertThat(site.get().uri(sent()).header("Cookie", "spona-language=" + language))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"" + language + "\"", "<h1", "</html>")
                .doesNotContain("??", "{0}");
    }

    private String send() {
        return "/api/v1/bodies/" + founded.body() + "/seats/" + founded.seat() + "/owes";
    }

    private String sent() {
        assertThat(founder.post(our.officer(), send(), "")).hasStatus(202);
        return newest();
    }

    private String newest() {
        await().atMost(SOON).until(() -> !founder.mails(founded).isEmpty());
        Matcher link = LINK.matcher(founder.mails(founded).getLast().text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private void waits(Addressee addressee, String called, int days) {
        var item = new Waiting.Item(
                UUID.randomUUID(),
                addressee,
                words("Čeka se vaš deo"),
                called,
                "sr-Latn",
                words("Javite"),
                "/tasks/17",
                Due.on(LocalDate.now(ZoneOffset.UTC).plusDays(days)),
                Instant.now().minus(Duration.ofDays(10)),
                null);
        Readers.runAsService(() -> waiting.keep(List.of(new Waiting(UUID.randomUUID(), 1, item))));
    }

    private static Labels words(String words) {
        return new Labels(Map.of("sr", words, "en", words));
    }
}
