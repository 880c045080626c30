package org.spona.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.SampleFiles;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.web.OpenPaths;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A link is worth its own seat, its own meeting and its own body: it does nothing at those of its neighbours, though they are of the same
 * municipality, nothing where links of another kind are read, and nothing once the mandate has ended.
 */
@EventsTest
class LinkScopeTest {

    private static final Path THREATS = Path.of("../../infra/docs/threat-model.md");

    private final MockMvcTester site;
    private final Convener convener;
    private final Tenants tenants;
    private final TwoTenants our;
    private final ObjectProvider<OpenPaths> open;
    private final Neighbour own;
    private final Neighbour other;

    /** A body, and somebody without an account who sits in it. */
    private record Neighbour(UUID body, Account delegate) {

        String address() {
            return delegate.personId() + "@opstina.example";
        }
    }

    @Autowired
    LinkScopeTest(
            MockMvcTester site, Convener convener, Tenants tenants, TwoTenants our, ObjectProvider<OpenPaths> open) {
        this.site = site;
        this.convener = convener;
        this.tenants = tenants;
        this.our = our;
        this.open = open;
        tenants.address(our.bar(), "sr-Latn");
        this.own = body();
        this.other = body();
    }

    @Test
    void answersAndVotesForItsOwnSeatAtItsOwnMeeting() {
        UUID meeting = meet(own);
        UUID neighbour = meet(other);
        String link = link(own, "/meetings/answers/");
        String item = item(meeting);
        String foreign = item(neighbour);
        for (UUID id : List.of(meeting, neighbour)) {
            assertThat(convener.post("/api/v1/meetings/" + id + "/open", our.bar(), ""))
                    .hasStatusOk();
            assertThat(convener.put(
                            "/api/v1/meetings/" + id + "/votes/" + item(id), our.bar(), "{\"method\": \"PER_SEAT\"}"))
                    .hasStatusOk();
        }

        assertThat(vote(link, foreign)).isIn(404, 409, 422);
        site.post()
                .uri(link + "/votes")
                .param("item", foreign)
                .param("choice", "YES")
                .exchange();
        assertThat(convener.get("/api/v1/meetings/" + neighbour + "/votes/" + foreign, our.bar()))
                .bodyText()
                .doesNotContain("\"choice\":\"YES\"");
        assertThat(site.get().uri(link + "/votes")).bodyText().doesNotContain(foreign, neighbour.toString());
        assertThat(vote(link, item)).isEqualTo(200);

        for (UUID id : List.of(meeting, neighbour)) {
            convener.post("/api/v1/meetings/" + id + "/close", our.bar(), "");
            assertThat(convener.post("/api/v1/meetings/" + id + "/minutes/circulate", our.bar(), "{\"days\": 5}"))
                    .hasStatusOk();
        }
        site.post()
                .uri(link + "/minutes")
                .param("itemId", foreign)
                .param("text", "Primedba suseda")
                .exchange();
        assertThat(convener.read("/api/v1/meetings/" + neighbour + "/minutes", our.bar())
                        .toString())
                .doesNotContain("Primedba suseda");

        tenants.endMandates(own.body(), own.delegate().personId());

        for (String act : List.of("", "/votes", "/minutes", "/proposals")) {
            assertThat(site.get().uri(link + act)).as(act).hasStatus(410);
            assertThat(site.post().uri(link + act).param("answer", "YES"))
                    .as(act)
                    .hasStatus4xxClientError();
        }
        assertThat(site.get().uri(link + "/certificate")).hasStatus4xxClientError();
        assertThat(vote(link, item)).isEqualTo(410);
    }

    @Test
    void readsTheFilesOfItsOwnProcedureAndOpinionOnly() throws IOException {
        for (String kind : List.of("written-procedures", "opinions")) {
            UUID mine = draft(kind, own);
            UUID theirs = draft(kind, other);
            String file = file(kind, mine);
            String foreign = file(kind, theirs);
            String step = kind.equals("opinions") ? "/collect" : "/open";
            for (UUID id : List.of(mine, theirs)) {
                assertThat(convener.post("/api/v1/" + kind + "/" + id + step, our.bar(), ""))
                        .hasStatusOk();
            }
            String link = link(own, "/" + kind + "/links/");

            assertThat(site.get().uri(link + "/files/" + file)).as(kind).hasStatusOk();
            assertThat(site.get().uri(link + "/files/" + foreign)).as(kind).hasStatus(404);
            assertThat(site.get().uri(link)).bodyText().doesNotContain(theirs.toString(), foreign);

            tenants.endMandates(own.body(), own.delegate().personId());

            assertThat(site.get().uri(link)).as(kind).hasStatus(410);
            assertThat(site.get().uri(link + "/files/" + file)).as(kind).hasStatus(410);
            assertThat(site.post().uri(link).param("choice", "YES").param("text", "Kasno"))
                    .as(kind)
                    .hasStatus4xxClientError();
            tenants.mandate(
                    tenants.seat(own.body(), UUID.randomUUID(), SeatRole.MEMBER),
                    own.delegate().personId());
        }
    }

    @Test
    void opensNothingWhereLinksOfAnotherKindAreRead() {
        meet(own);
        String secret = link(own, "/meetings/answers/").substring("/meetings/answers/".length());

        // Links of a poll become those of answers once its meeting is sent.
        patterns()
                .filter(path -> !path.matches("(/api/v1)?/meetings/(polls/)?answers/.*"))
                .map(path -> path.replaceFirst("\\*", secret)
                        .replace("*", UUID.randomUUID().toString()))
                .forEach(path -> assertThat(status(path)).as(path).isIn(404, 405));
    }

    private int status(String path) {
        return site.get().uri(path).exchange().getResponse().getStatus();
    }

    @Test
    void doesWhatTheThreatModelSaysAndNothingElse() throws IOException {
        String said = Files.readString(THREATS);

        patterns().map(path -> path.replaceFirst("^/api/v1", "")).forEach(path -> {
            String[] parts = path.split("/\\*", 2);
            assertThat(said.contains("`" + parts[0] + "/")
                            || said.contains("`..." + parts[0].substring(parts[0].lastIndexOf('/')) + "/"))
                    .as("where the link is: " + path)
                    .isTrue();
            if (parts.length == 2) {
                Stream.of(parts[1].replaceAll("\\.[a-z]+$", "").split("/"))
                        .filter(act -> !act.isEmpty() && !act.equals("*"))
                        .forEach(act ->
                                assertThat(said).as("what it does: " + path).contains(act));
            }
        });
    }

    private Stream<String> patterns() {
        return open.stream().flatMap(paths -> paths.patterns().stream());
    }

    private Neighbour body() {
        UUID body = tenants.body(our.bar().organisationId(), our.bar().networkId(), Visibility.PRIVATE);
        tenants.mandate(
                tenants.seat(body, our.bar().organisationId(), SeatRole.CHAIR),
                our.bar().personId());
        Account delegate = tenants.account(UUID.randomUUID(), our.ljubljana().networkId(), Role.GUEST);
        tenants.address(delegate, "sr-Latn");
        tenants.mandate(tenants.seat(body, UUID.randomUUID(), SeatRole.MEMBER), delegate.personId());
        return new Neighbour(body, delegate);
    }

    private UUID meet(Neighbour with) {
        UUID id = UUID.randomUUID();
        String address = "/api/v1/meetings/" + id;
        var begin =
                ZonedDateTime.now(ZoneId.of("Europe/Podgorica")).plusMinutes(50).truncatedTo(ChronoUnit.MINUTES);
        assertThat(convener.put(address, our.bar(), """
                        {"title": "Sastanak tima", "language": "sr-Latn", "place": "Opština Bar", "visibility": "PRIVATE", "bodyIds": ["%s"],
                         "agenda": [{"title": "Nabavka vozila", "kind": "DECISION"}],
                         "time": {"startsAt": "%s", "endsAt": "%s", "zone": "Europe/Podgorica"}}""".formatted(
                        with.body(), begin.toLocalDateTime(), begin.plusHours(1).toLocalDateTime())))
                .hasStatusOk();
        assertThat(convener.post(address + "/invitees", our.bar(), "{\"who\": \"BODIES\"}"))
                .hasStatusOk();
        assertThat(convener.post(address + "/send", our.bar(), "")).hasStatusOk();
        return id;
    }

    private String item(UUID meeting) {
        return convener.read("/api/v1/meetings/" + meeting, our.bar())
                .path("agenda")
                .path(0)
                .path("id")
                .asString();
    }

    private int vote(String link, String item) {
        return site.put()
                .uri("/api/v1" + link + "/votes/" + item)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"choice\": \"YES\"}")
                .exchange()
                .getResponse()
                .getStatus();
    }

    private UUID draft(String kind, Neighbour with) {
        UUID id = UUID.randomUUID();
        String json = kind.equals("opinions")
                ? """
                  {"bodyId": "%s", "title": "Odluka", "language": "sr-Latn", "act": "Član 1. Pravo ima dete.", "workingDays": 8,
                   "requester": "Opština Bar", "requesterKind": "MUNICIPALITY", "receivedOn": "%s", "jurisdiction": "ME"}""".formatted(
                        with.body(), LocalDate.now(ZoneId.of("Europe/Belgrade")).minusDays(1))
                : """
                  {"bodyId": "%s", "kind": "CONCLUSION", "title": "Plan", "text": "Usvaja se.", "language": "sr-Latn", "until": "%s"}""".formatted(
                        with.body(), LocalDate.now(ZoneId.of("Europe/Belgrade")).plusDays(5));
        assertThat(convener.put("/api/v1/" + kind + "/" + id, our.bar(), json)).hasStatusOk();
        return id;
    }

    private String file(String kind, UUID of) throws IOException {
        String word = kind.equals("opinions") ? "opinion" : "written-procedure";
        JsonNode file = JsonMapper.shared()
                .readTree(Convener.text(site.post()
                        .uri("/api/v1/" + kind + "/files/uploads/" + word + "/" + of)
                        .multipart()
                        .file(new MockMultipartFile("file", "nacrt.pdf", null, SampleFiles.pdf("Nacrt")))
                        .with(our.bar().signedIn())
                        .exchange()));
        return file.path("id").asString();
    }

    private static String link(Neighbour to, String begin) {
        Pattern pattern = Pattern.compile("http://localhost:8080(" + begin + "[\\w-]{27})");
        String mail = Convener.mailSaying(to.address(), begin).text();
        Matcher link = pattern.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        return link.group(1);
    }
}
