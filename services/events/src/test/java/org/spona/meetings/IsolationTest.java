package org.spona.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.meetings.Convener.Networks;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.ChosenIds;
import org.spona.platform.test.PublicPage;
import org.spona.platform.test.RowSecurity;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/** Every path by which a meeting can be read, walked as everybody of two tenants. */
@EventsTest
class IsolationTest {

    /** Pages that are there at all only for those who see the meeting. */
    private static final List<String> OF_THE_MEETING = List.of(
            "/meetings/{id}",
            "/meetings/{id}/meeting.ics",
            "/meetings/{id}/invitees",
            "/meetings/{id}/links",
            "/meetings/{id}/poll",
            "/meetings/{id}/registration",
            "/meetings/{id}/registrants",
            "/meetings/{id}/register",
            "/meetings/{id}/send",
            "/meetings/{id}/cancel",
            "/meetings/{id}/remind",
            "/meetings/{id}/discard",
            "/meetings/{id}/open",
            "/meetings/{id}/close",
            "/meetings/{id}/session",
            "/meetings/{id}/session/now",
            "/api/v1/meetings/{id}/attendance",
            "/meetings/{id}/participation",
            "/api/v1/meetings/{id}/participation",
            "/api/v1/meetings/{id}/record",
            "/meetings/{id}/minutes",
            "/meetings/{id}/minutes/approve",
            "/api/v1/meetings/{id}/minutes",
            "/api/v1/meetings/{id}",
            "/api/v1/meetings/{id}/links",
            "/api/v1/meetings/{id}/poll",
            "/api/v1/meetings/{id}/registration",
            "/api/v1/meetings/{id}/registration/registrants",
            "/api/v1/meetings/{id}/invitees",
            "/api/v1/meetings/{id}/answer");

    /** Pages that everybody has, and on which only those who see the meeting find it. */
    private static final List<String> LISTS = List.of(
            "/meetings?size=100",
            "/meetings?when=DRAFTS&size=100",
            "/meetings?when=PAST&size=100",
            "/meetings?when=CANCELLED&size=100",
            "/meetings/export.csv",
            "/meetings/export.csv?when=DRAFTS",
            "/meetings/blocks/new",
            "/meetings/{id}/edit",
            "/api/v1/meetings?size=100",
            "/api/v1/meetings?when=DRAFTS&size=100",
            "/api/v1/meetings?when=CANCELLED&size=100",
            "/api/v1/meetings/owed?size=100",
            "/api/v1/meetings/silent?size=100");

    private static final List<String> TABLES = List.of(
            "meeting where id",
            "agenda_item where meeting_id",
            "meeting_online where meeting_id",
            "meeting_told where meeting_id",
            "meeting_invitee where meeting_id",
            "meeting_seat where meeting_id",
            "seat_attendance where meeting_id",
            "participation where meeting_id",
            "item_record where meeting_id",
            "item_vote where meeting_id",
            "seat_vote where meeting_id",
            "decision where meeting_id",
            "minutes where id",
            "minutes_remark where meeting_id",
            "meeting_poll where meeting_id");

    private final MockMvc http;
    private final Convener convener;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final String title = "Sastanak " + UUID.randomUUID();
    private final Networks our;

    @Autowired
    IsolationTest(
            MockMvc http, Convener convener, Tenants tenants, JdbcClient database, TransactionTemplate transaction) {
        this.http = http;
        this.convener = convener;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.our = convener.found();
    }

    @Test
    void aMeetingHasAnIdThatNobodyCanGuessOrTakeAway() throws Exception {
        Account stranger = our.people().staraPazova();
        Account elsewhere = tenants.account(stranger.organisationId(), stranger.networkId(), Role.COORDINATOR);
        String draft = """
            {"title": "Dogovor", "language": "sr-Latn", "visibility": "PRIVATE", "time": {
              "startsAt": "2027-03-12T10:00", "endsAt": "2027-03-12T12:00", "zone": "Europe/Belgrade"}}
            """;

        new ChosenIds(http, "/api/v1/meetings/{id}").hold(our.coordinator(), draft, elsewhere, draft);
    }

    @ParameterizedTest
    @CsvSource({
        "PRIVATE, the coordinator;Bar;Kotor",
        "NETWORK, the coordinator;Bar;Kotor;the editor",
        "REGION, the coordinator;Bar;Kotor;the editor;Stara Pazova",
        "PUBLIC, the coordinator;Bar;Kotor;the editor;Stara Pazova;Ljubljana;a guest"
    })
    void showsAMeetingToThoseForWhomItIs(String visibility, String readers) throws Exception {
        UUID id = convener.convene(our, title, visibility, UUID.randomUUID() + "@bar.example");

        var softly = new SoftAssertions();
        for (var account : everybody().entrySet()) {
            boolean reads = List.of(readers.split(";")).contains(account.getKey());
            List<String> showing = pathsThatShow(id, account.getValue());
            softly.assertThat(showing)
                    .as("%s, %s", account.getKey(), visibility)
                    .containsAll(
                            reads
                                    ? List.of(
                                            "/meetings/{id}",
                                            "/meetings?size=100",
                                            "/meetings/export.csv",
                                            "meeting where id")
                                    : List.of())
                    .allMatch(_ -> reads);
        }
        softly.assertAll();
    }

    @Test
    void showsADraftToWhoConvenesOnly() throws Exception {
        UUID id = UUID.randomUUID();
        convener.draft(id, our, title, "REGION");
        convener.invite(id, our, "{\"who\": \"ALL\"}");

        for (var account : everybody().entrySet()) {
            if (!account.getKey().equals("the coordinator")) {
                assertThat(pathsThatShow(id, account.getValue()))
                        .as(account.getKey())
                        .isEmpty();
            }
        }
        assertThat(pathsThatShow(id, our.coordinator())).contains("/meetings/{id}", "/meetings/{id}/send");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NETWORK", "REGION"})
    void saysWhoIsInvitedToThoseWhoAreAndToWhoConvenes(String visibility) throws Exception {
        UUID id = convener.conveneOnline(our, title, visibility, UUID.randomUUID() + "@bar.example");

        for (Account invited : List.of(our.coordinator(), our.people().bar())) {
            assertThat(whatTheyMayKnow(id, invited)).contains("Ana O'Brajen", "https://video.example/tajna");
            assertThat(count("meeting_invitee where meeting_id = ?", id, invited))
                    .isEqualTo(3);
            assertThat(count("meeting_online where meeting_id = ?", id, invited))
                    .isEqualTo(1);
        }
        assertThat(ask("/api/v1/meetings/{id}/invitees", id, our.people().bar()).getContentAsString())
                .contains("\"mailState\":\"NONE\"")
                .doesNotContain("WAITING", "SENT", "bar.example");
        assertThat(text("/meetings/{id}/invitees/export.csv", id, our.people().bar()))
                .contains("\"Ana O'Brajen\"", "\"bez odgovora\"")
                .doesNotContain("bar.example", "poslata");
        assertThat(text("/meetings/{id}/invitees/export.csv", id, our.coordinator()))
                .contains("@bar.example");
        for (Account reader : List.of(
                our.people().barEditor(),
                our.people().barGuest(),
                our.people().staraPazova(),
                our.people().ljubljana())) {
            assertThat(whatTheyMayKnow(id, reader)).doesNotContain("Ana", "OFFICER", "video.example", "bar.example");
            assertThat(ask("/meetings/{id}/invitees/export.csv", id, reader).getStatus())
                    .isEqualTo(404);
            assertThat(count("meeting_invitee where meeting_id = ?", id, reader))
                    .isZero();
            assertThat(count("meeting_online where meeting_id = ?", id, reader)).isZero();
            assertThat(ask("/api/v1/meetings/{id}/invitees", id, reader).getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void saysInWhichMeetingsAnOrganisationTakesPartToThoseWhoSeeItThere() throws Exception {
        UUID id = convener.convene(our, title, "REGION", UUID.randomUUID() + "@bar.example");
        String ofKotor = "/meetings/of/" + our.people().kotor().organisationId();
        String ofConvener = "/meetings/of/" + our.coordinator().organisationId();

        for (Account invited : List.of(our.coordinator(), our.people().bar())) {
            assertThat(text(ofKotor, id, invited)).contains(title);
            assertThat(text(ofKotor + "/export.csv", id, invited)).contains(title);
        }
        for (Account reader : List.of(our.people().barEditor(), our.people().staraPazova())) {
            assertThat(text(ofKotor, id, reader)).doesNotContain(title);
            assertThat(text(ofKotor + "/export.csv", id, reader)).doesNotContain(title);
            assertThat(text("/api/v1" + ofKotor, id, reader)).doesNotContain(title);
            assertThat(text(ofConvener, id, reader)).contains(title);
            assertThat(text("/api/v1" + ofConvener, id, reader)).contains(title);
        }
        for (Account stranger : List.of(our.people().ljubljana(), our.people().barGuest())) {
            assertThat(text(ofConvener, id, stranger)).doesNotContain(title);
            assertThat(text("/api/v1" + ofConvener, id, stranger)).doesNotContain(title);
        }
    }

    @Test
    void showsWhoIsThereToThoseWhoAreInvitedAndWhatIsWrittenToWhoConvenes() throws Exception {
        UUID id = convener.open(our, title, "REGION");
        String item = convener.item(our, id, "Razno");
        convener.put("/api/v1/meetings/" + id + "/record/" + item, our.coordinator(), "{\"text\": \"Tajna beseda\"}");

        assertThat(text("/meetings/{id}/session", id, our.coordinator())).contains("Dom zdravlja Bar", "Razno");
        assertThat(text("/api/v1/meetings/{id}/record", id, our.coordinator())).contains("Tajna beseda");
        for (Account seated : List.of(our.people().bar(), our.people().kotor())) {
            assertThat(text("/api/v1/meetings/{id}/attendance", id, seated)).contains("Dom zdravlja Bar");
            assertThat(ask("/meetings/{id}/session", id, seated).getStatus()).isEqualTo(403);
            assertThat(ask("/api/v1/meetings/{id}/record", id, seated).getStatus())
                    .isEqualTo(403);
            assertThat(count("meeting_seat where meeting_id = ?", id, seated)).isEqualTo(3);
            assertThat(count("item_record where meeting_id = ?", id, seated)).isZero();
        }
        for (Account other : List.of(
                our.people().barEditor(),
                our.people().barGuest(),
                our.people().staraPazova(),
                our.people().ljubljana())) {
            assertThat(whatTheyMayKnow(id, other)).doesNotContain("Dom zdravlja", "Tajna");
            assertThat(ask("/api/v1/meetings/{id}/attendance", id, other).getStatus())
                    .isEqualTo(404);
            for (String table : List.of("meeting_seat", "meeting_body", "seat_attendance", "item_record")) {
                assertThat(count(table + " where meeting_id = ?", id, other))
                        .as(table)
                        .isZero();
            }
        }
    }

    private String text(String path, UUID id, Account account) throws Exception {
        return ask(path, id, account).getContentAsString(StandardCharsets.UTF_8);
    }

    /** All that pages, the API and the calendar say of a meeting to somebody. */
    private String whatTheyMayKnow(UUID id, Account account) throws Exception {
        var said = new StringBuilder();
        for (String path : OF_THE_MEETING) {
            said.append(ask(path, id, account)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("&#39;", "'")
                    // The shell greets the reader herself.
                    .replaceAll("(?s)<header.*?</header>", ""));
        }
        for (String path : LISTS) {
            said.append(ask(path, id, account)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("(?s)<header.*?</header>", ""));
        }
        return said.toString();
    }

    @ParameterizedTest
    @EnumSource
    void showsSomebodyWithoutAnAccountAPublicMeetingWithoutNames(Visibility visibility) throws Exception {
        UUID id = convener.conveneOnline(our, title, visibility.name(), UUID.randomUUID() + "@bar.example");

        List<String> showing = new ArrayList<>();
        for (String path :
                Stream.concat(OF_THE_MEETING.stream(), LISTS.stream()).toList()) {
            String told = http.perform(MockMvcRequestBuilders.get(path.replace("{id}", id.toString())))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(told).doesNotContain("Ana", "video.example", "bar.example");
            if (told.contains(title)) {
                showing.add(path);
            }
        }
        assertThat(showing)
                .isEqualTo(
                        visibility == Visibility.PUBLIC
                                ? List.of("/meetings/{id}", "/api/v1/meetings/{id}", "/meetings?size=100")
                                : List.of());
        for (String table : TABLES.subList(2, TABLES.size())) {
            assertThat(Readers.<Long, RuntimeException>callAsVisitor(
                            () -> transaction.execute(_ -> database.sql("select count(*) from " + table + " = ?")
                                    .param(id)
                                    .query(Long.class)
                                    .single())))
                    .isZero();
        }
    }

    @Test
    void tellsSearchEnginesWhenAPublicMeetingIs() throws Exception {
        UUID id = convener.convene(our, title, "PUBLIC", UUID.randomUUID() + "@bar.example");

        var told = PublicPage.jsonLd(http.perform(MockMvcRequestBuilders.get("/meetings/" + id))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));

        assertThat(told.path("@type").asString()).isEqualTo("Event");
        assertThat(told.path("name").asString()).isEqualTo(title);
        assertThat(told.path("startDate").asString()).isNotEmpty();
    }

    @Test
    void isGoneWithTheMembership() throws Exception {
        UUID id = convener.convene(our, title, "PRIVATE", UUID.randomUUID() + "@bar.example");
        assertThat(pathsThatShow(id, our.people().bar())).isNotEmpty();

        tenants.end(our.people().bar().membership());

        assertThat(pathsThatShow(id, our.people().bar())).isEmpty();
    }

    @Test
    void letsNobodyElseChangeIt() throws Exception {
        UUID id = convener.convene(our, title, "REGION", UUID.randomUUID() + "@bar.example");

        for (Account account : List.of(
                our.people().bar(), our.people().barEditor(), our.people().staraPazova())) {
            for (String step : List.of("send", "cancel", "remind", "invitees", "open", "close")) {
                assertThat(convener.post("/api/v1/meetings/" + id + "/" + step, account, "{}")
                                .getResponse()
                                .getStatus())
                        .as(step)
                        .isIn(403, 404);
            }
            assertThat(changedBySql(id, account)).isZero();
        }
        for (Account stranger : List.of(our.people().ljubljana(), our.people().barGuest())) {
            assertThat(convener.put("/api/v1/meetings/" + id + "/answer", stranger, "{\"answer\": \"NO\"}"))
                    .hasStatus(404);
        }
    }

    @Test
    void keepsAddressesAndLinksFromInvitees() {
        UUID id = convener.convene(our, title, "REGION", UUID.randomUUID() + "@bar.example");

        assertThat(count(
                        "invitee_contact where invitee_id in (select id from meeting_invitee where meeting_id = ?)",
                        id,
                        our.people().bar()))
                .isZero();
        assertThat(count("answer_link where true or digest = ?::text", id, our.coordinator()))
                .isZero();
    }

    @Test
    void keepsWhatWasToldBeforeFromInvitees() {
        UUID id = convener.conveneOnline(our, title, "REGION", UUID.randomUUID() + "@bar.example");

        assertThat(count("meeting_told where meeting_id = ?", id, our.coordinator()))
                .isEqualTo(1);
        for (Account reader : List.of(our.people().bar(), our.people().barEditor())) {
            assertThat(count("meeting_told where meeting_id = ?", id, reader)).isZero();
        }
    }

    @Test
    void protectsEveryTableOfPeopleAndOrganisations() {
        assertThat(RowSecurity.gaps(database)).isEmpty();
    }

    private Map<String, Account> everybody() {
        return Map.of(
                "the coordinator", our.coordinator(),
                "Bar", our.people().bar(),
                "Kotor", our.people().kotor(),
                "the editor", our.people().barEditor(),
                "a guest", our.people().barGuest(),
                "Stara Pazova", our.people().staraPazova(),
                "Ljubljana", our.people().ljubljana());
    }

    private List<String> pathsThatShow(UUID id, Account account) throws Exception {
        List<String> showing = new ArrayList<>();
        for (String path : OF_THE_MEETING) {
            if (ask(path, id, account).getStatus() == HttpStatus.OK.value()) {
                showing.add(path);
            }
        }
        for (String path : LISTS) {
            if (ask(path, id, account)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .contains(title)) {
                showing.add(path);
            }
        }
        for (String table : TABLES) {
            if (count(table + " = ?", id, account) > 0) {
                showing.add(table);
            }
        }
        return showing;
    }

    private MockHttpServletResponse ask(String path, UUID id, Account account) throws Exception {
        return http.perform(MockMvcRequestBuilders.get(path.replace("{id}", id.toString()))
                        .with(account.signedIn()))
                .andReturn()
                .getResponse();
    }

    private long count(String rows, UUID id, Account account) {
        return Readers.call(
                tenants.reader(account),
                () -> transaction.execute(_ -> database.sql("select count(*) from " + rows)
                        .param(id)
                        .query(Long.class)
                        .single()));
    }

    private int changedBySql(UUID id, Account account) {
        return Readers.call(
                tenants.reader(account),
                () -> transaction.execute(_ -> database.sql("update meeting set title = 'Naš' where id = ?")
                        .param(id)
                        .update()));
    }
}
