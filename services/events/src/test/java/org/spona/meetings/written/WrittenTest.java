package org.spona.meetings.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.EventsTest;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A body decides in writing: whoever of a seat comes first, by account, by link or by phone, until the last day or until all have voted. */
@EventsTest
class WrittenTest {

    private static final Pattern LINK =
            Pattern.compile("http://localhost:8080(/written-procedures/links/[\\w-]{27})\\?choice=YES");

    private final MockMvcTester site;
    private final Convener convener;
    private final Tenants tenants;
    private final WrittenClosing closing;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final TwoTenants our;
    private final UUID body;
    private final UUID id = UUID.randomUUID();
    private final String address = "/api/v1/written-procedures/" + id;
    private final String title = "Predlog " + UUID.randomUUID();

    @Autowired
    WrittenTest(
            MockMvcTester site,
            Convener convener,
            Tenants tenants,
            TwoTenants our,
            WrittenClosing closing,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.site = site;
        this.convener = convener;
        this.tenants = tenants;
        this.our = our;
        this.closing = closing;
        this.database = database;
        this.transaction = transaction;
        this.body = tenants.body(our.bar().organisationId(), our.bar().networkId(), Visibility.PRIVATE);
        sit(our.bar(), SeatRole.CHAIR);
        tenants.address(our.bar(), "sr-Latn");
    }

    @Test
    void isADraftOfWhoRunsTheBodyUntilItIsPutToVote() {
        Account delegate = delegate();
        assertThat(convener.put(address, our.kotor(), json("2099-01-01"))).hasStatus(404);
        assertThat(convener.put(address, delegate, json("2099-01-01"))).hasStatus(403);
        assertThat(convener.put(address, our.bar(), json("2000-01-01"))).hasStatusOk();
        assertThat(convener.post(address + "/open", our.bar(), ""))
                .hasStatus(422)
                .bodyText()
                .contains("until");
        assertThat(site.post()
                        .uri("/written-procedures/" + id)
                        .with(our.bar().signedIn())
                        .param("content.kind", "CONCLUSION")
                        .param("content.title", title)
                        .param("content.text", "Usvaja se plan.")
                        .param("content.language", "sr-Latn")
                        .param("content.until", "sutra"))
                .hasStatus(422)
                .bodyText()
                .contains(title, "Usvaja se plan.");
        assertThat(convener.get(address, delegate)).hasStatus(404);
        assertThat(convener.put(address, our.bar(), json(day(5)))).hasStatusOk();

        assertThat(see("/written-procedures/" + id + "/open", our.bar()))
                .bodyText()
                .contains("Staviti predlog na glasanje?");
        assertThat(convener.post(address + "/open", our.bar(), "")).hasStatusOk();

        assertThat(convener.put(address, our.bar(), json(day(6)))).hasStatus(409);
        assertThat(see("/written-procedures/" + id, delegate))
                .hasStatusOk()
                .bodyText()
                .contains(title, "Glas vašeg mesta", "glasa se")
                .doesNotContain("/withdraw");
        assertThat(see("/written-procedures", delegate)).bodyText().contains(title);
        for (Account other :
                List.of(our.kotor(), our.barEditor(), our.barGuest(), our.staraPazova(), our.ljubljana())) {
            assertThat(convener.get(address, other)).hasStatus(404);
            assertThat(see("/written-procedures", other)).bodyText().doesNotContain(title);
            assertThat(convener.put(address + "/own", other, "{\"choice\": \"YES\"}"))
                    .hasStatus(404);
            for (String table : List.of(
                    "written_procedure where id",
                    "written_vote where procedure_id",
                    "written_seat where procedure_id",
                    "written_voter where procedure_id")) {
                assertThat(count(table, other)).as(table).isZero();
            }
        }
    }

    @Test
    void takesTheVoteOfALinkOnlyOnceItIsConfirmedAndLetsHerChangeIt() {
        Account delegate = delegate();
        Account deputy = sitsBeside(delegate);
        delegate();
        open();
        String link = link(delegate);

        assertThat(site.get().uri(link + "?choice=YES"))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains(title, "checked", "Potvrdite glas")
                .doesNotContain("Vaše mesto je glasalo");
        assertThat(votes()).isZero();
        assertThat(site.post().uri(link).param("choice", "NO")).hasStatus3xxRedirection();
        assertThat(site.post().uri(link).param("choice", "YES")).hasStatus3xxRedirection();
        assertThat(convener.put(address + "/own", deputy, "{\"choice\": \"NO\"}"))
                .hasStatus(409)
                .bodyText()
                .contains("written-cast");
        assertThat(convener.put(address + "/own", delegate, "{\"choice\": \"ABSTAIN\"}"))
                .hasStatusOk();
        assertThat(site.get().uri(link))
                .bodyText()
                .contains("Vaše mesto je glasalo", "uzdržano")
                .doesNotContain("<table");

        tenants.endMandates(body, delegate.personId());

        assertThat(site.get().uri(link).header("Accept", "text/html"))
                .hasStatus(410)
                .bodyText()
                .doesNotContain(title);
        assertThat(site.get().uri("/written-procedures/links/" + "x".repeat(27)))
                .hasStatus(404);
    }

    @Test
    void isClosedWhenAllHaveVotedAndBecomesADecisionThatTheNextMeetingNotes() {
        Account delegate = delegate();
        open();
        JsonNode seats = convener.read(address, our.bar()).path("seats");
        assertThat(seats.size()).isEqualTo(2);
        String hers = seats.valueStream()
                .filter(seat -> !seat.path("role").asString().equals("CHAIR"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        assertThat(convener.put(address + "/seats/" + hers, delegate, "{\"choice\": \"YES\"}"))
                .hasStatus(403);
        assertThat(convener.put(address + "/seats/" + hers, our.bar(), "{\"choice\": \"NO\"}"))
                .hasStatusOk()
                .bodyText()
                .contains("PHONE");
        assertThat(convener.put(address + "/own", delegate, "{\"choice\": \"YES\"}"))
                .as("her own word counts")
                .hasStatusOk();
        assertThat(convener.put(address + "/seats/" + hers, our.bar(), "{\"choice\": \"NO\"}"))
                .hasStatus(409);
        assertThat(convener.put(address + "/own", our.bar(), "{\"choice\": \"YES\"}"))
                .hasStatusOk();

        JsonNode closed = convener.read(address, our.bar());
        assertThat(closed.path("status").asString()).isEqualTo("CLOSED");
        assertThat(closed.path("result").path("carried").asBoolean()).isTrue();
        String decision = closed.path("decisionId").asString();
        assertThat(convener.get("/api/v1/decisions/" + decision, delegate))
                .hasStatusOk()
                .bodyText()
                .contains("\"number\":\"PP-1/", title, "\"writtenProcedureId\":\"" + id);
        assertThat(see("/decisions/" + decision, our.bar()))
                .hasStatusOk()
                .bodyText()
                .contains("/written-procedures/" + id)
                .doesNotContain("/decisions/" + decision + "/edit");
        assertThat(convener.put(address + "/own", delegate, "{\"choice\": \"NO\"}"))
                .hasStatus(409)
                .bodyText()
                .contains("written-closed");
        for (String format : List.of("docx", "pdf")) {
            assertThat(convener.get("/written-procedures/" + id + "/document." + format, delegate))
                    .hasStatusOk();
        }
        assertThat(see("/meetings/" + meeting(), our.bar()))
                .bodyText()
                .contains("Odlučeno pisanim putem od prethodnog sastanka", title);
    }

    @Test
    void isNotedInTheMinutesOfTheNextMeetingAndOnItsAgendaOnce() {
        Account delegate = delegate();
        UUID first = held();
        open();
        assertThat(convener.put(address + "/own", delegate, "{\"choice\": \"YES\"}"))
                .hasStatusOk();
        assertThat(convener.put(address + "/own", our.bar(), "{\"choice\": \"YES\"}"))
                .hasStatusOk();
        assertThat(convener.read(address, our.bar()).path("status").asString()).isEqualTo("CLOSED");

        assertThat(convener.get("/api/v1/meetings/next-agenda?bodyIds=" + body, our.bar()))
                .bodyText()
                .contains("Upoznavanje sa odlukama donetim pisanim putem: PP-1/");
        UUID second = held();

        assertThat(see("/meetings/" + second + "/minutes", our.bar()))
                .hasStatusOk()
                .bodyText()
                .contains("Odlučeno pisanim putem od prethodnog sastanka", title);
        assertThat(see("/meetings/" + first + "/minutes", our.bar())).bodyText().doesNotContain(title);
        assertThat(see("/meetings/" + held() + "/minutes", our.bar()))
                .as("it was noted")
                .bodyText()
                .doesNotContain(title);
        assertThat(convener.get("/meetings/" + second + "/minutes/document.docx", our.bar()))
                .hasStatusOk();
    }

    private UUID held() {
        UUID meeting = UUID.randomUUID();
        ZonedDateTime begin =
                ZonedDateTime.now(ZoneId.of("Europe/Podgorica")).plusMinutes(50).truncatedTo(ChronoUnit.MINUTES);
        assertThat(convener.put("/api/v1/meetings/" + meeting, our.bar(), """
            {"title": "Sastanak tima", "language": "sr-Latn", "place": "Opština Bar", "visibility": "PRIVATE", "bodyIds": ["%s"],
             "time": {"startsAt": "%s", "endsAt": "%s", "zone": "Europe/Podgorica"}}\
            """.formatted(
                        body, begin.toLocalDateTime(), begin.plusHours(1).toLocalDateTime())))
                .hasStatusOk();
        for (String step : List.of("invitees", "send", "open", "close")) {
            assertThat(convener.post(
                            "/api/v1/meetings/" + meeting + "/" + step,
                            our.bar(),
                            step.equals("invitees") ? "{\"who\": \"BODIES\"}" : ""))
                    .as(step)
                    .hasStatusOk();
        }
        return meeting;
    }

    @Test
    void isClosedAfterItsLastDayWithoutAMajorityOfTheSeats() {
        delegate();
        delegate();
        open();
        convener.put(address + "/own", our.bar(), "{\"choice\": \"YES\"}");
        closeDue();
        assertThat(convener.read(address, our.bar()).path("status").asString()).isEqualTo("OPEN");

        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql("update written_procedure set closes_at = now() - interval '1 minute' where id = ?")
                        .param(id)
                        .update()));
        assertThat(convener.put(address + "/own", our.bar(), "{\"choice\": \"NO\"}"))
                .hasStatus(409);
        closeDue();

        JsonNode closed = convener.read(address, our.bar());
        assertThat(closed.path("status").asString()).isEqualTo("CLOSED");
        assertThat(closed.path("result").path("carried").asBoolean()).isFalse();
        assertThat(closed.path("decisionId").isNull()).isTrue();
        assertThat(see("/written-procedures/" + id, our.bar())).bodyText().contains("Premalo glasova");
    }

    @Test
    void remindsTheSilentOnlyAndOnceADay() {
        Account silent = delegate();
        Account voted = delegate();
        open();
        convener.put(address + "/own", voted, "{\"choice\": \"YES\"}");

        assertThat(convener.post(address + "/remind", voted, "")).hasStatus(403);
        assertThat(convener.post(address + "/remind", our.bar(), "")).bodyText().contains("\"seats\":2");
        convener.post(address + "/remind", our.bar(), "");

        await().atMost(Duration.ofSeconds(20))
                .until(() -> Mails.to(silent.personId() + "@opstina.example").size() == 2);
        assertThat(Mails.to(voted.personId() + "@opstina.example")).hasSize(1);
    }

    @Test
    void isTakenBackAndOpensNothingFromThenOn() {
        Account delegate = delegate();
        open();
        String link = link(delegate);

        assertThat(convener.post(address + "/withdraw", our.bar(), "")).hasStatusOk();

        assertThat(site.get().uri(link)).hasStatus(410);
        assertThat(convener.put(address + "/own", delegate, "{\"choice\": \"YES\"}"))
                .hasStatus(409);
    }

    private void open() {
        assertThat(convener.put(address, our.bar(), json(day(5)))).hasStatusOk();
        assertThat(convener.post(address + "/open", our.bar(), "")).hasStatusOk();
    }

    private String json(String until) {
        return """
            {"bodyId": "%s", "kind": "CONCLUSION", "title": "%s", "text": "Usvaja se **plan**.", "language": "sr-Latn", "until": "%s"}\
            """.formatted(body, title, until);
    }

    private static String day(int later) {
        return LocalDate.now(ZoneId.of("Europe/Belgrade")).plusDays(later).toString();
    }

    private UUID sit(Account account, SeatRole role) {
        UUID seat = tenants.seat(body, account.organisationId(), role);
        tenants.mandate(seat, account.personId());
        return seat;
    }

    private Account delegate() {
        Account delegate = tenants.account(UUID.randomUUID(), our.ljubljana().networkId(), Role.GUEST);
        tenants.address(delegate, "sr-Latn");
        sit(delegate, SeatRole.MEMBER);
        return delegate;
    }

    private Account sitsBeside(Account delegate) {
        Account deputy = tenants.account(UUID.randomUUID(), our.ljubljana().networkId(), Role.GUEST);
        UUID seat = Readers.callAsService(() -> transaction.execute(
                _ -> database.sql("select seat_id from directory_mandate where body_id = ? and person_id = ?")
                        .params(body, delegate.personId())
                        .query(UUID.class)
                        .single()));
        tenants.mandate(seat, deputy.personId());
        return deputy;
    }

    private UUID meeting() {
        UUID meeting = UUID.randomUUID();
        assertThat(convener.put("/api/v1/meetings/" + meeting, our.bar(), """
            {"title": "Sledeći sastanak", "language": "sr-Latn", "visibility": "PRIVATE", "bodyIds": ["%s"],
             "time": {"startsAt": "2099-03-12T10:00", "endsAt": "2099-03-12T12:00", "zone": "Europe/Podgorica"}}\
            """.formatted(body)))
                .hasStatusOk();
        return meeting;
    }

    private static String link(Account delegate) {
        String mail = Mails.awaitedBy(delegate.personId() + "@opstina.example").text();
        Matcher link = LINK.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        return link.group(1);
    }

    private void closeDue() {
        Readers.runAsService(() -> {
            while (closing.closeNext()) {
                // until none is left
            }
        });
    }

    private long votes() {
        return Readers.callAsService(
                () -> transaction.execute(_ -> database.sql("select count(*) from written_vote where procedure_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()));
    }

    private long count(String table, Account account) {
        return Readers.call(
                tenants.reader(account),
                () -> transaction.execute(_ -> database.sql("select count(*) from " + table + " = ?")
                        .param(id)
                        .query(Long.class)
                        .single()));
    }

    private MvcTestResult see(String page, Account account) {
        return site.get().uri(page).with(account.signedIn()).exchange();
    }
}
