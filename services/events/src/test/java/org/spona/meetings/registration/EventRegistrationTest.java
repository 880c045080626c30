package org.spona.meetings.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** An open event of Bar's network: places, a waiting list, visitors, and who sees what of it. */
@EventsTest
class EventRegistrationTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String ONLINE = "https://video.example/tajna";
    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/meetings/registrations/[\\w-]{27})");

    private final Convener convener;
    private final MockMvcTester site;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Networks our;

    @Autowired
    EventRegistrationTest(
            Convener convener,
            MockMvcTester site,
            Tenants tenants,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.convener = convener;
        this.site = site;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.our = convener.found();
    }

    @Test
    void isOpenedByAFormAndTakesMembersWithTheirAnswers() {
        UUID id = sent("NETWORK");
        Account member = member();
        String address = "/meetings/" + id + "/registration";
        assertThat(convener.get("/meetings/" + id, our.coordinator()))
                .bodyText()
                .contains("Otvorite prijavu");
        assertThat(convener.get(address, our.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Broj mesta");
        assertThat(site.post()
                        .uri(address)
                        .with(our.coordinator().signedIn())
                        .param("add", "true")
                        .param("places", "20"))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"questions[0].text\"", "value=\"20\"");
        assertThat(site.post().uri(address).with(our.coordinator().signedIn()).param("places", "6000"))
                .hasStatus(422);
        assertThat(site.post()
                        .uri(address)
                        .with(our.coordinator().signedIn())
                        .param("places", "20")
                        .param("openTo", "REGION")
                        .param("questions[0].text", "Ručak")
                        .param("questions[0].kind", "CHOICE")
                        .param("questions[0].choices", "posni\nmrsni")
                        .param("questions[0].required", "true"))
                .hasRedirectedUrl("/meetings/" + id);

        assertThat(convener.get("/meetings/" + id, member))
                .bodyText()
                .contains("Prijavite se")
                .doesNotContain("Zauzeta mesta", "Vaš odgovor", ONLINE);
        assertThat(convener.get("/meetings/" + id + "/register", member))
                .hasStatusOk()
                .bodyText()
                .contains("Ručak", "mrsni")
                .doesNotContain("name=\"email\"");
        assertThat(site.post().uri("/meetings/" + id + "/register").with(member.signedIn()))
                .hasStatus(422)
                .bodyText()
                .contains("bez odgovora nema prijave");
        assertThat(site.post()
                        .uri("/meetings/" + id + "/register")
                        .with(member.signedIn())
                        .param("wish.answers[0]", "mrsni")
                        .param("wish.others[0]", "Iva Ivić"))
                .hasRedirectedUrl("/meetings/" + id);

        assertThat(convener.get("/meetings/" + id, member)).bodyText().contains("ima mesto", "Iva Ivić", ONLINE);
        assertThat(convener.get("/meetings/" + id, our.coordinator()))
                .bodyText()
                .contains("Zauzeta mesta: 2 od 20");
        assertThat(convener.get("/meetings/" + id + "/registrants", our.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Iva Ivić", "mrsni", "ima mesto");
        assertThat(Convener.text(convener.get("/meetings/" + id + "/registrants/export.csv", our.coordinator())))
                .contains("Iva Ivić", "Ručak: mrsni");
        assertThat(convener.get("/meetings/" + id + "/registrants/export.xlsx", our.coordinator()))
                .hasStatusOk();
        assertThat(register(id, member)).hasStatus(409).bodyText().contains("registration-known");
        assertThat(convener.put("/api/v1/meetings/" + id + "/answer", member(), "{\"answer\": \"YES\"}"))
                .hasStatus(404);
    }

    @Test
    void offersAPlaceThatComesFreeToWhoeverIsNext() {
        UUID id = open("NETWORK", 1, false);
        Account first = member();
        Account second = member();
        String address = tenants.address(second, "sr-Latn");
        Account third = member();
        assertThat(status(register(id, first))).isEqualTo("CONFIRMED");
        assertThat(status(register(id, second))).isEqualTo("WAITING");
        assertThat(status(register(id, third))).isEqualTo("WAITING");
        assertThat(convener.get("/api/v1/meetings/" + id, second)).bodyText().doesNotContain(ONLINE);
        String link = link(mail(address, "Na listi čekanja"));

        assertThat(own(id, first, "LEAVE")).hasStatusOk();

        assertThat(own(id, first)).contains("LEFT");
        assertThat(own(id, second)).contains("OFFERED");
        assertThat(own(id, third)).contains("WAITING");
        assertThat(convener.get("/api/v1/meetings/" + id, first)).bodyText().doesNotContain(ONLINE);
        mail(address, "Mesto Vam se nudi");
        assertThat(site.get().uri(link)).hasStatusOk().bodyText().contains("mesto je ponuđeno", "Prihvatite mesto");
        assertThat(site.post().uri(link).param("step", "ACCEPT")).hasRedirectedUrl(link);
        assertThat(own(id, second)).contains("CONFIRMED");
        assertThat(convener.get("/api/v1/meetings/" + id, second)).bodyText().contains(ONLINE);
        assertThat(status(register(id, first))).isEqualTo("WAITING");
        assertThat(taken(id)).isEqualTo(1);
    }

    @Test
    void keepsAGroupTogetherAndLetsTheCoordinatorMakeAnException() {
        UUID id = open("NETWORK", 3, false);
        Account two = member();
        assertThat(status(register(id, two, "\"Iva\""))).isEqualTo("CONFIRMED");
        Account group = member();
        assertThat(status(register(id, group, "\"Mia\", \"Eva\""))).isEqualTo("WAITING");
        Account single = member();
        assertThat(status(register(id, single))).isEqualTo("WAITING");
        assertThat(register(id, member(), "\"A\", \"B\", \"C\"")).hasStatus(422);

        String exception = "/meetings/" + id + "/registrants/" + registrant(id, single) + "/exception";
        assertThat(convener.get(exception, our.coordinator())).hasStatusOk();
        assertThat(site.post().uri(exception).with(our.coordinator().signedIn()).param("reason", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Upišite zašto");
        assertThat(convener.post(
                        "/api/v1/meetings/" + id + "/registration/registrants/" + registrant(id, group) + "/exception",
                        our.coordinator(),
                        "{\"reason\": \"Drže predavanje\"}"))
                .hasStatus(409)
                .bodyText()
                .contains("registration-no-place");
        assertThat(site.post().uri(exception).with(our.coordinator().signedIn()).param("reason", "Drži predavanje"))
                .hasRedirectedUrl("/meetings/" + id + "/registrants");

        assertThat(own(id, single)).contains("OFFERED");
        assertThat(own(id, group)).contains("WAITING");
        assertThat(convener.get("/meetings/" + id + "/registrants", our.coordinator()))
                .bodyText()
                .contains("Drži predavanje");
        assertThat(own(id, two, "LEAVE")).hasStatusOk();
        assertThat(own(id, group)).contains("WAITING");
        assertThat(own(id, single, "LEAVE")).hasStatusOk();
        assertThat(own(id, group)).contains("OFFERED");
    }

    @Test
    void offersOnWhatNobodyTookInTimeAndPlacesThatAreAdded() {
        UUID id = open("NETWORK", 1, false);
        Account first = member();
        Account second = member();
        Account third = member();
        Account fourth = member();
        List.of(first, second, third, fourth).forEach(one -> register(id, one));
        own(id, first, "LEAVE");
        assertThat(own(id, second)).contains("OFFERED");

        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> database.sql(
                        "update meeting_registrant set offered_until = now() where meeting_id = ? and status = 'OFFERED'")
                .param(id)
                .update()));
        assertThat(own(id, second, "ACCEPT")).hasStatus(409);

        await().atMost(SOON).untilAsserted(() -> assertThat(own(id, third)).contains("OFFERED"));
        assertThat(own(id, second)).contains("EXPIRED");
        assertThat(own(id, fourth)).contains("WAITING");
        save(id, 2, "REGION", false);
        assertThat(own(id, fourth)).contains("OFFERED");
    }

    @Test
    void givesNeverMorePlacesThanThereAreHoweverManyComeAtOnce() throws Exception {
        UUID id = open("NETWORK", 5, false);
        List<Account> many = new ArrayList<>();
        for (int person = 0; person < 16; person++) {
            many.add(member());
        }

        atOnce(many, one -> register(id, one));

        assertThat(taken(id)).isEqualTo(5);
        assertThat(count(id, "CONFIRMED")).isEqualTo(5);
        assertThat(count(id, "WAITING")).isEqualTo(11);

        List<Account> leaving =
                many.stream().filter(one -> own(id, one).contains("CONFIRMED")).toList();
        atOnce(leaving, one -> own(id, one, "LEAVE"));

        assertThat(count(id, "OFFERED")).isEqualTo(5);
        assertThat(taken(id)).isEqualTo(5);
        List<Account> offered =
                many.stream().filter(one -> own(id, one).contains("OFFERED")).toList();
        atOnce(offered, one -> own(id, one, "ACCEPT"));
        assertThat(count(id, "CONFIRMED")).isEqualTo(5);
        assertThat(count(id, "WAITING")).isEqualTo(6);
    }

    private void atOnce(List<Account> people, Function<Account, MvcTestResult> what) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<MvcTestResult>> all = new ArrayList<>();
            people.forEach(one -> all.add(() -> what.apply(one)));
            for (var done : threads.invokeAll(all)) {
                assertThat(done.get()).hasStatusOk();
            }
        }
    }

    @Test
    void takesVisitorsByAnAddressThatTheyProve() {
        UUID id = open("PUBLIC", 1, true);
        String address = "ana." + UUID.randomUUID() + "@dz-bar.example";
        assertThat(site.get().uri("/meetings/" + id)).bodyText().contains("Prijavite se", "Zauzeta mesta: 0 od 1");
        assertThat(site.get().uri("/meetings/" + id + "/register"))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"email\"");
        assertThat(visit(id, "Ana", "ana")).hasStatus(422);

        assertThat(visit(id, "KUPITE ODMAH http://prevara.example", address)).hasRedirectedUrl("/meetings/" + id);
        Mails.Mail first = mail(address, "Potvrdite prijavu");
        assertThat(first.text() + first.subject()).doesNotContain("KUPITE", "prevara");
        String link = link(first);
        assertThat(taken(id)).isZero();
        assertThat(site.get().uri(link))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains("čeka potvrdu adrese")
                .doesNotContain(ONLINE);
        assertThat(site.post().uri(link).param("step", "CONFIRM")).hasRedirectedUrl(link);
        assertThat(site.get().uri(link)).bodyText().contains("ima mesto");
        Mails.Mail confirmed = mail(address, "Zabeležen odgovor");
        assertThat(confirmed.text()).contains(ONLINE);
        Convener.event(confirmed, "REQUEST");
        assertThat(taken(id)).isEqualTo(1);
        assertThat(site.get().uri("/meetings/" + id)).bodyText().contains("Zauzeta mesta: 1 od 1");

        assertThat(visit(id, "Ana", address)).hasRedirectedUrl("/meetings/" + id);
        assertThat(visit(id, "Ana", address)).hasRedirectedUrl("/meetings/" + id);
        await().atMost(SOON).until(() -> Mails.to(address).size() == 3);
        assertThat(count(id, "REQUESTED")).isZero();
        assertThat(site.post().uri(link).param("step", "LEAVE")).hasRedirectedUrl(link);
        assertThat(taken(id)).isZero();
        assertThat(site.post().uri(link).param("step", "CONFIRM")).hasStatus(409);
    }

    @Test
    void asksForSoManyPlacesADayByOneAddress() {
        String address = "ana." + UUID.randomUUID() + "@dz-bar.example";
        for (int meeting = 0; meeting <= VisitorRequests.MOST_OF_ADDRESS; meeting++) {
            UUID id = open("PUBLIC", 5, false);
            assertThat(visit(id, "Ana", address)).hasRedirectedUrl("/meetings/" + id);
            assertThat(count(id, "REQUESTED")).isEqualTo(meeting < VisitorRequests.MOST_OF_ADDRESS ? 1 : 0);
        }
    }

    @Test
    void losesThePlaceByAnotherAnswerAndWhenTheOrganiserTakesHerOffTheList() {
        UUID id = open("NETWORK", 2, false);
        Account first = member();
        Account second = member();
        Account third = member();
        List.of(first, second, third).forEach(one -> register(id, one));

        assertThat(convener.put("/api/v1/meetings/" + id + "/answer", first, "{\"answer\": \"NO\"}"))
                .hasStatusOk();
        assertThat(own(id, third)).contains("OFFERED");
        assertThat(convener.put("/api/v1/meetings/" + id + "/answer", first, "{\"answer\": \"YES\"}"))
                .hasStatus(409)
                .bodyText()
                .contains("registration-left");
        convener.uninvite(id, our, second.personId().toString());
        assertThat(own(id, second)).contains("REMOVED");
        assertThat(register(id, second)).hasStatus(409);
        assertThat(status(register(id, first))).isEqualTo("CONFIRMED");
        assertThat(taken(id)).isEqualTo(2);
    }

    @Test
    void showsWhoIsRegisteredToWhoConvenesOnly() {
        UUID id = open("PUBLIC", 5, false);
        Account member = member();
        register(id, member, "\"Zora Zorić\"");
        String address = "tajna." + UUID.randomUUID() + "@dz-bar.example";
        visit(id, "Skrivena", address);
        String registrant = registrant(id, member);
        Account elsewhere = tenants.account(
                our.people().staraPazova().organisationId(),
                our.people().staraPazova().networkId(),
                Role.COORDINATOR);

        for (Account stranger : List.of(
                our.people().bar(),
                our.people().barEditor(),
                our.people().staraPazova(),
                our.people().ljubljana(),
                elsewhere)) {
            for (String path : List.of(
                    "/meetings/" + id + "/registrants",
                    "/meetings/" + id + "/registrants/export.csv",
                    "/meetings/" + id + "/registrants/" + registrant + "/exception",
                    "/meetings/" + id + "/registration",
                    "/api/v1/meetings/" + id + "/registration/registrants")) {
                assertThat(convener.get(path, stranger))
                        .as(path)
                        .hasStatus(403)
                        .bodyText()
                        .doesNotContain("Zora", "Skrivena", address);
            }
            assertThat(convener.get("/api/v1/meetings/" + id + "/registration/own", stranger))
                    .hasStatus(404);
            for (String path : List.of("/meetings/" + id, "/api/v1/meetings/" + id + "/registration")) {
                assertThat(convener.get(path, stranger))
                        .bodyText()
                        .doesNotContain("Zora", "Skrivena", address, "Zauzeta", "\"taken\"");
            }
            assertThat(convener.put("/api/v1/meetings/" + id + "/registration", stranger, "{}"))
                    .hasStatus(403);
            for (String table : List.of("meeting_registrant", "registrant_contact", "registrant_link")) {
                assertThat(Readers.<Long, RuntimeException>call(
                                tenants.reader(stranger), () -> transaction.execute(_ -> rows(table))))
                        .as(table)
                        .isZero();
            }
        }
        assertThat(site.get().uri("/meetings/" + id)).bodyText().doesNotContain("Zora", "Skrivena", "Zauzeta");
        assertThat(site.get().uri("/meetings/registrations/" + "x".repeat(27)).header("Accept", "text/html"))
                .hasStatus(404);
        UUID shared = open("NETWORK", 5, false);
        assertThat(register(shared, our.people().staraPazova())).hasStatus(404);
        assertThat(register(shared, our.people().barGuest())).hasStatus(404);
        assertThat(register(shared, our.people().bar())).hasStatus(409);
        assertThat(register(shared, our.coordinator())).hasStatus(404);
        assertThat(visit(shared, "Ana", address)).hasStatus(401);
    }

    private UUID sent(String visibility) {
        return convener.conveneOnline(
                our, "Vebinar " + UUID.randomUUID(), visibility, UUID.randomUUID() + "@bar.example");
    }

    private UUID open(String visibility, int places, boolean counts) {
        UUID id = sent(visibility);
        save(id, places, visibility.equals("PUBLIC") ? "EVERYBODY" : "REGION", counts);
        return id;
    }

    private void save(UUID id, int places, String openTo, boolean counts) {
        assertThat(convener.put("/api/v1/meetings/" + id + "/registration", our.coordinator(), """
                        {"places": %d, "openTo": "%s", "countsShown": %b}""".formatted(
                                places, openTo, counts)))
                .hasStatusOk();
    }

    private Account member() {
        return tenants.account(our.people().kotor().organisationId(), our.network(), Role.OFFICER);
    }

    private MvcTestResult register(UUID id, Account account) {
        return register(id, account, "");
    }

    private MvcTestResult register(UUID id, Account account, String others) {
        return convener.post("/api/v1/meetings/" + id + "/registration/own", account, "{\"others\": [" + others + "]}");
    }

    private static String status(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        Matcher status = Pattern.compile("\"status\":\"(\\w+)\"").matcher(Convener.text(answer));
        assertThat(status.find()).isTrue();
        return status.group(1);
    }

    private MvcTestResult own(UUID id, Account account, String step) {
        return convener.post("/api/v1/meetings/" + id + "/registration/own/" + step, account, "");
    }

    private String own(UUID id, Account account) {
        return Convener.text(convener.get("/api/v1/meetings/" + id + "/registration/own", account));
    }

    private MvcTestResult visit(UUID id, String name, String email) {
        return site.post()
                .uri("/meetings/" + id + "/register")
                .param("name", name)
                .param("email", email)
                .exchange();
    }

    private String registrant(UUID id, Account account) {
        return asService(
                "select id::text from meeting_registrant where meeting_id = ? and person_id = ?",
                String.class,
                id,
                account.personId());
    }

    private long taken(UUID id) {
        return asService(
                "select coalesce(sum(1 + jsonb_array_length(others)), 0) from meeting_registrant where meeting_id = ? and status in ('CONFIRMED', 'OFFERED')",
                Long.class,
                id);
    }

    private long count(UUID id, String status) {
        return asService(
                "select count(*) from meeting_registrant where meeting_id = ? and status = ?", Long.class, id, status);
    }

    private <T> T asService(String sql, Class<T> type, Object... parameters) {
        return Readers.<T, RuntimeException>callAsService(() -> Objects.requireNonNull(transaction.execute(
                _ -> database.sql(sql).params(parameters).query(type).single())));
    }

    private long rows(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static String link(Mails.Mail mail) {
        Matcher link = LINK.matcher(mail.text());
        assertThat(link.find()).as(mail.text()).isTrue();
        return link.group(1);
    }

    private static Mails.Mail mail(String address, String subject) {
        return await().atMost(SOON)
                .until(
                        () -> Mails.to(address).stream()
                                .filter(mail -> mail.subject().startsWith(subject))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
