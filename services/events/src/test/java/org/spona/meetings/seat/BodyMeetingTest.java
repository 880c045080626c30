package org.spona.meetings.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.EventsTest;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.SampleFiles;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** A body meets: convened by who runs it, with the seats of its institutions and its own quorum. */
@EventsTest
class BodyMeetingTest {

    private final MockMvcTester site;
    private final Convener convener;
    private final Tenants tenants;
    private final TwoTenants our;
    private final UUID id = UUID.randomUUID();
    private final String address = "/api/v1/meetings/" + id;
    private final UUID body;

    @Autowired
    BodyMeetingTest(MockMvcTester site, Convener convener, Tenants tenants, TwoTenants our) {
        this.site = site;
        this.convener = convener;
        this.tenants = tenants;
        this.our = our;
        this.body = tenants.body(our.bar().organisationId(), our.bar().networkId(), Visibility.PRIVATE);
        tenants.mandate(
                tenants.seat(body, our.bar().organisationId(), SeatRole.CHAIR),
                our.bar().personId());
    }

    @Test
    void isConvenedByItsChairWhoCoordinatesNothing() {
        assertThat(put(our.kotor(), List.of(body))).as("who does not see it").hasStatus(422);
        assertThat(put(our.kotor(), List.of())).hasStatus(403);
        assertThat(put(our.bar(), List.of(UUID.randomUUID()))).hasStatus(422);

        assertThat(put(our.bar(), List.of(body))).hasStatusOk();

        assertThat(convener.read(address, our.bar()).path("organisationId").asString())
                .isEqualTo(our.bar().organisationId().toString());
        assertThat(get(our.kotor())).hasStatus(404);
    }

    @Test
    void isNotConvenedByWhoOnlySitsInIt() {
        tenants.mandate(
                tenants.seat(body, our.kotor().organisationId(), SeatRole.MEMBER),
                our.kotor().personId());

        assertThat(put(our.kotor(), List.of(body))).hasStatus(422);
    }

    @Test
    void isReadByWhoSitsInItForAsLongAsSheDoes() {
        tenants.mandate(
                tenants.seat(body, our.ljubljana().organisationId(), SeatRole.MEMBER),
                our.ljubljana().personId());
        send();

        assertThat(get(our.ljubljana())).hasStatusOk();
        assertThat(get(our.kotor())).as("of the same network").hasStatus(404);

        tenants.endMandates(body, our.ljubljana().personId());

        assertThat(get(our.ljubljana())).hasStatus(404);
    }

    @Test
    void invitesDelegatesWithoutAnAccountWhoAnswerByTheirLink() {
        UUID police = sits();
        String email = police + "@ustanova.example";
        send();

        String mail = Mails.awaitedBy(email).text();

        String link = mail.replaceAll("(?s).*(/meetings/answers/[\\w-]+).*", "$1");
        assertThat(site.get().uri(link)).hasStatusOk().bodyText().contains("Sastanak tima");
        assertThat(site.post().uri(link).param("answer", "YES")).hasStatus3xxRedirection();

        tenants.endMandates(body, police);

        assertThat(site.get().uri(link)).as("an ended mandate reads nothing").hasStatus(410);
    }

    @Test
    void hasTheQuorumOfItsSeatsThoughOneIsVacantAndOneAbsent() {
        Stream.generate(this::sits).limit(6).forEach(_ -> {});
        tenants.seat(body, UUID.randomUUID(), SeatRole.MEMBER);
        send();
        assertThat(convener.post(address + "/open", our.bar(), "")).hasStatusOk();
        List<JsonNode> seats = attendance().path("seats").valueStream().toList();
        assertThat(seats).hasSize(8);
        assertThat(seats)
                .filteredOn(seat -> seat.path("seat").path("vacant").asBoolean())
                .hasSize(1);

        for (JsonNode seat : seats.stream()
                .filter(one -> !one.path("seat").path("vacant").asBoolean())
                .skip(1)
                .toList()) {
            mark(seat, "PRESENT");
        }

        assertThat(attendance().path("quorum").get(0).toString()).contains("\"there\":6", "\"base\":8", "\"needed\":5");
    }

    @Test
    void isKeptByItsSecretaryWhereverSheWorks() throws IOException {
        tenants.mandate(
                tenants.seat(body, our.kotor().organisationId(), SeatRole.SECRETARY),
                our.kotor().personId());
        sits();
        send();

        assertThat(site.post()
                        .uri("/api/v1/meetings/files/uploads/meeting/" + id)
                        .multipart()
                        .file(new MockMultipartFile("file", "materijal.pdf", null, SampleFiles.pdf("Uvod")))
                        .with(our.kotor().signedIn()))
                .hasStatusOk();
        assertThat(site.get().uri("/meetings/" + id).with(our.kotor().signedIn()))
                .bodyText()
                .contains("/meetings/" + id + "/open")
                .doesNotContain("/meetings/" + id + "/links\"");
        assertThat(convener.post(address + "/open", our.kotor(), "")).hasStatusOk();
        assertThat(convener.put("/api/v1/tasks/" + UUID.randomUUID(), our.kotor(), """
                        {"title": "Dostavite podatke", "what": "Podaci za zapisnik.", "language": "sr-Latn", "kind": "DO", "due": "2099-01-01",
                         "meetingId": "%s", "visibility": "PRIVATE", "parties": [{"name": "Dom zdravlja"}]}""".formatted(id)))
                .hasStatusOk();
    }

    private UUID sits() {
        UUID person = tenants.account(UUID.randomUUID(), our.ljubljana().networkId(), Role.GUEST)
                .personId();
        tenants.contact(person, person + "@ustanova.example", "sr-Latn");
        tenants.mandate(tenants.seat(body, UUID.randomUUID(), SeatRole.MEMBER), person);
        return person;
    }

    private void send() {
        assertThat(put(our.bar(), List.of(body))).hasStatusOk();
        assertThat(convener.post(address + "/invitees", our.bar(), "{\"who\": \"BODIES\"}"))
                .hasStatusOk();
        assertThat(convener.post(address + "/send", our.bar(), "")).hasStatusOk();
    }

    private JsonNode attendance() {
        return convener.read(address + "/attendance", our.bar());
    }

    private void mark(JsonNode seat, String presence) {
        assertThat(convener.put(
                        address + "/attendance/" + seat.path("seat").path("id").asString(),
                        our.bar(),
                        "{\"presence\": \"" + presence + "\"}"))
                .hasStatusOk();
    }

    private MvcTestResult put(Account account, List<UUID> bodies) {
        var begin =
                ZonedDateTime.now(ZoneId.of("Europe/Podgorica")).plusMinutes(50).truncatedTo(ChronoUnit.MINUTES);
        String ids = bodies.stream().map(one -> "\"" + one + "\"").collect(Collectors.joining(","));
        return convener.put(address, account, """
                {"title": "Sastanak tima", "language": "sr-Latn", "place": "Opština Bar", "visibility": "PRIVATE", "bodyIds": [%s],
                 "time": {"startsAt": "%s", "endsAt": "%s", "zone": "Europe/Podgorica"}}""".formatted(
                        ids, begin.toLocalDateTime(), begin.plusHours(1).toLocalDateTime()));
    }

    private MvcTestResult get(Account account) {
        return site.get().uri(address).with(account.signedIn()).exchange();
    }
}
