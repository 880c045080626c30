package org.spona.members.waiting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.language.Labels;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.Waiting.Due;
import org.spona.platform.waiting.Waiting.Item;
import org.spona.platform.web.PageRequest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@MembersTest
class WaitingTest {

    private static final PageRequest FIRST = new PageRequest(0, 20);
    private final Instant yesterday = Instant.now().minus(Duration.ofDays(1));
    private final Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    private final MockMvcTester http;
    private final Tenants tenants;
    private final WaitingCopy copy;
    private final WaitingList list;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final TwoNetworks our;
    private final UUID id = UUID.randomUUID();
    private final String title = "Praksa " + id;

    @Autowired
    WaitingTest(
            MockMvcTester http,
            Tenants tenants,
            WaitingCopy copy,
            WaitingList list,
            JdbcClient database,
            TransactionTemplate transaction,
            TwoNetworks our) {
        this.http = http;
        this.tenants = tenants;
        this.copy = copy;
        this.list = list;
        this.database = database;
        this.transaction = transaction;
        this.our = our;
    }

    @Test
    void isShownToItsAddresseesAloneByEveryPath() {
        Account editor = tenants.account(
                our.coordinator().organisationId(), our.coordinator().networkId(), Role.EDITOR);
        Map<Addressee, Set<Account>> expected = Map.of(
                Addressee.person(our.officer().personId()), Set.of(our.officer()),
                Addressee.person(our.guest().personId(), our.guest().networkId()), Set.of(our.guest()),
                Addressee.person(our.guest().personId(), our.stranger().networkId()), Set.of(),
                Addressee.writers(our.officer().organisationId(), our.officer().networkId()), Set.of(our.officer()),
                Addressee.writers(our.officer().organisationId(), our.stranger().networkId()), Set.of(),
                Addressee.editors(editor.networkId()), Set.of(editor),
                Addressee.staff(editor.networkId()), Set.of(editor, our.coordinator()),
                Addressee.voice(our.kotor()), Set.of(our.coordinator()),
                Addressee.voice(our.strangers()), Set.of(our.stranger()));
        List<Account> everybody = List.of(our.coordinator(), editor, our.officer(), our.guest(), our.stranger());

        expected.forEach((addressee, readers) -> {
            UUID entry = UUID.randomUUID();
            String what = "Stvar " + entry;
            keep(entry, 1, item(addressee, what, null, yesterday, null));
            for (Account account : everybody) {
                assertThat(List.of(
                                isOn("/", what, account),
                                isOn("/api/v1/waiting?size=100", what, account),
                                hasRow(entry, account)))
                        .as("%s for %s", addressee, account.membership())
                        .containsOnly(readers.contains(account));
            }
        });
    }

    @Test
    void isNotShownToAnAccountThatNoNetworkKnows() {
        keep(id, 1, item(Addressee.editors(our.officer().networkId()), title, null, yesterday, null));

        assertThat(http.get().uri("/").with(jwt().jwt(token -> token.subject("unknown"))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(title);
    }

    @Test
    void endsWithTheMembershipForWhichItWaits() {
        keep(
                id,
                1,
                item(
                        Addressee.writers(
                                our.officer().organisationId(), our.officer().networkId()),
                        title,
                        null,
                        yesterday,
                        null));
        assertThat(isOn("/", title, our.officer())).isTrue();

        tenants.end(our.officer().membership());

        assertThat(isOn("/", title, our.officer())).isFalse();
        assertThat(hasRow(id, our.officer())).isFalse();
    }

    @Test
    void isWrittenByTheServiceAlone() {
        keep(id, 1, item(Addressee.person(our.officer().personId()), title, null, yesterday, null));

        Integer changed = Readers.call(
                tenants.reader(our.officer()),
                () -> transaction.execute(_ -> database.sql("update waiting set title = 'x' where id = ?")
                        .param(id)
                        .update()));

        assertThat(changed).isZero();
    }

    @Test
    void keepsTheNewestVersionHoweverOftenAndInWhateverOrderItIsTold() {
        Addressee officer = Addressee.person(our.officer().personId());
        keep(id, 2, item(officer, title, null, yesterday, null));
        keep(id, 1, item(officer, "Ranije " + id, null, yesterday, null));
        keep(id, 2, item(officer, "Opet " + id, null, yesterday, null));
        assertThat(titles(our.officer())).containsExactly(title);

        keep(id, 3, null);
        keep(id, 2, item(officer, title, null, yesterday, null));

        assertThat(titles(our.officer())).isEmpty();
    }

    @Test
    void isOrderedByWhenItIsDueAndSaysWhatIsLate() {
        keepForOfficer("bez roka", null);
        keepForOfficer("sutra", Due.on(today.plusDays(1)));
        keepForOfficer("juče", Due.on(today.minusDays(1)));
        keepForOfficer("danas", Due.on(today));

        assertThat(entries(our.officer()))
                .extracting(WaitingEntry::title, WaitingEntry::late)
                .containsExactly(
                        tuple("juče", true), tuple("danas", false), tuple("sutra", false), tuple("bez roka", false));
        assertThat(http.get()
                        .uri("/")
                        .header("Accept-Language", "sr-Latn")
                        .with(our.officer().signedIn()))
                .bodyText()
                .containsSubsequence("rok je prošao:", "danas", "bez roka", "Odgovorite");
    }

    @Test
    void waitsFromItsTimeAndUntilItIsOver() {
        Addressee officer = Addressee.person(our.officer().personId());
        keep(UUID.randomUUID(), 1, item(officer, "još ne", null, tomorrow, null));
        keep(UUID.randomUUID(), 1, item(officer, "više ne", null, yesterday, yesterday.plusSeconds(1)));
        keep(UUID.randomUUID(), 1, item(officer, "sada", null, yesterday, tomorrow));

        assertThat(titles(our.officer())).containsExactly("sada");
    }

    @Test
    void comesInPartsOfTwenty() {
        IntStream.range(0, 21)
                .forEach(number -> keepForOfficer("Stvar %02d".formatted(number), Due.on(today.plusDays(number))));

        assertThat(http.get().uri("/").with(our.officer().signedIn()))
                .bodyText()
                .contains("Stvar 19", "page=1")
                .doesNotContain("Stvar 20");
        assertThat(http.get().uri("/?page=1").with(our.officer().signedIn()))
                .bodyText()
                .contains("Stvar 20")
                .doesNotContain("Stvar 19");
    }

    @Test
    void isToldInTheReadersLanguageAndScript() {
        keepForOfficer("Mobilni tim", null);

        assertThat(page("sr-Cyrl")).contains("Мобилни тим", "Одговорите");
        assertThat(page("en")).contains("Mobilni tim", "lang=\"sr-Latn\"", "Answer");
    }

    private String page(String language) {
        return text("/?language=" + language, our.officer());
    }

    private void keepForOfficer(String what, @Nullable Due due) {
        keep(UUID.randomUUID(), 1, item(Addressee.person(our.officer().personId()), what, due, yesterday, null));
    }

    private void keep(UUID entry, long version, @Nullable Item item) {
        Readers.runAsService(() -> copy.keep(List.of(new Waiting(entry, version, item))));
    }

    private static Item item(
            Addressee addressee, String what, @Nullable Due due, Instant since, @Nullable Instant until) {
        return new Item(
                UUID.randomUUID(),
                addressee,
                new Labels(Map.of("sr", "Poziv", "en", "Invitation")),
                what,
                "sr-Latn",
                new Labels(Map.of("sr", "Odgovorite", "en", "Answer")),
                "/meetings/1",
                due,
                since,
                until);
    }

    private List<WaitingEntry> entries(Account account) {
        return Readers.call(
                tenants.reader(account),
                () -> list.list(FIRST, Locale.forLanguageTag("sr-Latn")).items());
    }

    private List<String> titles(Account account) {
        return entries(account).stream().map(WaitingEntry::title).toList();
    }

    private boolean isOn(String path, String what, Account account) {
        return text(path, account).contains(what);
    }

    private String text(String path, Account account) {
        return new String(
                http.get()
                        .uri(path)
                        .with(account.signedIn())
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                UTF_8);
    }

    private boolean hasRow(UUID entry, Account account) {
        Boolean there = Readers.call(
                tenants.reader(account),
                () -> transaction.execute(_ -> database.sql("select exists (select from waiting where id = ?)")
                        .param(entry)
                        .query(Boolean.class)
                        .single()));
        return Boolean.TRUE.equals(there);
    }
}
