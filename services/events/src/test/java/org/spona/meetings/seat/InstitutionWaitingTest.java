package org.spona.meetings.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.EventsTest;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.AnnouncedWaiting;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.OwnLinkSource;
import org.spona.platform.waiting.Waiting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What meetings and tasks ask of institutions is announced for them, too: as much of it as they may know. */
@EventsTest
class InstitutionWaitingTest {

    private final MockMvcTester site;
    private final Convener convener;
    private final Tenants tenants;
    private final AnnouncedWaiting waiting;
    private final TwoTenants our;
    private final List<OwnLinkSource> links;
    private final TransactionTemplate transaction;
    private final UUID police = UUID.randomUUID();
    private final Addressee institution = Addressee.institution(police);

    @Autowired
    InstitutionWaitingTest(
            MockMvcTester site,
            Convener convener,
            Tenants tenants,
            AnnouncedWaiting waiting,
            TwoTenants our,
            List<OwnLinkSource> links,
            TransactionTemplate transaction) {
        this.links = links;
        this.transaction = transaction;
        this.site = site;
        this.convener = convener;
        this.tenants = tenants;
        this.waiting = waiting;
        this.our = our;
    }

    @Test
    void owesTheAnswerOfItsSeatUntilOneOfItsPeopleGivesIt() {
        UUID body = tenants.body(our.bar().organisationId(), our.bar().networkId(), Visibility.PRIVATE);
        tenants.mandate(
                tenants.seat(body, our.bar().organisationId(), SeatRole.CHAIR),
                our.bar().personId());
        UUID delegate = tenants.account(UUID.randomUUID(), our.ljubljana().networkId(), Role.GUEST)
                .personId();
        tenants.contact(delegate, delegate + "@policija.example", "sr-Latn");
        tenants.mandate(tenants.seat(body, police, SeatRole.MEMBER), delegate);
        UUID meeting = send(body);

        await().untilAsserted(() -> assertThat(waiting.items(institution))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.thingId()).isEqualTo(meeting);
                    assertThat(item.title()).as("not that of the meeting").isEqualTo("Radni tim");
                    assertThat(item.due()).isNotNull();
                }));

        ask(meeting, UUID.randomUUID());
        ask(meeting, police);
        await().until(() -> Mails.to(delegate + "@policija.example").size() == 2);

        String link = Mails.awaitedBy(delegate + "@policija.example")
                .text()
                .replaceAll("(?s).*(/meetings/answers/[\\w-]+).*", "$1");
        assertThat(site.post().uri(link).param("answer", "NO")).hasStatus3xxRedirection();

        await().untilAsserted(() -> assertThat(waiting.items(institution)).isEmpty());
    }

    @Test
    void owesItsPartOfATaskAndNothingOfOthers() {
        UUID body = tenants.body(our.bar().organisationId(), our.bar().networkId(), Visibility.PRIVATE);
        tenants.mandate(
                tenants.seat(body, our.bar().organisationId(), SeatRole.CHAIR),
                our.bar().personId());
        UUID meeting = send(body);
        UUID task = UUID.randomUUID();
        String title = "Podaci " + task;
        assertThat(convener.put("/api/v1/tasks/" + task, our.bar(), """
                        {"title": "%s", "what": "Za izveštaj.", "language": "sr-Latn", "kind": "DO", "due": "%s", "meetingId": "%s",
                         "visibility": "PRIVATE", "parties": [{"organisationId": "%s"}, {"name": "Dom zdravlja"}]}""".formatted(
                                title,
                                LocalDate.now(ZoneOffset.UTC).plusDays(5),
                                meeting,
                                our.kotor().organisationId())))
                .hasStatusOk();

        await().untilAsserted(() -> assertThat(
                        waiting.titles(Addressee.institution(our.kotor().organisationId())))
                .containsExactly(title));
        assertThat(waiting.items(Addressee.institution(our.bar().organisationId())))
                .extracting(Waiting.Item::thingId)
                .doesNotContain(task);
    }

    @Test
    void owesRemarksOnMinutesAndHasItsPeopleSentTheirOwnLinks() {
        UUID body = tenants.body(our.bar().organisationId(), our.bar().networkId(), Visibility.PRIVATE);
        tenants.mandate(
                tenants.seat(body, our.bar().organisationId(), SeatRole.CHAIR),
                our.bar().personId());
        UUID delegate = tenants.account(UUID.randomUUID(), our.ljubljana().networkId(), Role.GUEST)
                .personId();
        String mail = delegate + "@policija.example";
        tenants.contact(delegate, mail, "sr-Latn");
        tenants.mandate(tenants.seat(body, police, SeatRole.MEMBER), delegate);
        UUID meeting = send(body, Duration.ofMinutes(50));
        for (String step : List.of("/open", "/close", "/minutes/circulate")) {
            assertThat(convener.post(
                            "/api/v1/meetings/" + meeting + step,
                            our.bar(),
                            step.startsWith("/minutes") ? "{\"days\": 5}" : ""))
                    .as(step)
                    .hasStatus2xxSuccessful();
        }

        await().untilAsserted(() -> assertThat(waiting.items(institution))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.title()).as("not that of the meeting").isEqualTo("Radni tim");
                    assertThat(item.address()).isEqualTo("/meetings/" + meeting + "/minutes");
                    assertThat(item.due()).isNotNull();
                }));
        UUID seat = waiting.items(institution).getFirst().thingId();
        await().until(() -> minutesMails(mail) == 1);

        ask(seat, UUID.randomUUID());
        ask(seat, police);
        ask(seat, police);
        await().until(() -> minutesMails(mail) == 2);
        assertThat(minutesMails(our.bar().personId() + "@opstina.example"))
                .as("of others nobody is written to")
                .isLessThan(2);

        String link = Mails.to(mail).stream()
                .filter(one -> one.text().contains("/minutes"))
                .findFirst()
                .orElseThrow()
                .text()
                .replaceAll("(?s).*(/meetings/answers/[\\w-]+/minutes).*", "$1");
        assertThat(site.post().uri(link).param("text", "Nedostaje naš izveštaj."))
                .hasStatus3xxRedirection();
        await().untilAsserted(() -> assertThat(waiting.items(institution)).isEmpty());
        ask(seat, police);
    }

    private static long minutesMails(String address) {
        return Mails.to(address).stream()
                .filter(mail -> mail.text().contains("/minutes"))
                .count();
    }

    /** As whoever has the link to what the institution owes may. */
    private void ask(UUID thing, UUID organisation) {
        Readers.runAsService(() ->
                transaction.executeWithoutResult(_ -> links.forEach(source -> source.sendLinks(thing, organisation))));
    }

    private UUID send(UUID body) {
        return send(body, Duration.ofDays(3));
    }

    private UUID send(UUID body, Duration ahead) {
        UUID id = UUID.randomUUID();
        String address = "/api/v1/meetings/" + id;
        var begin = ZonedDateTime.now(ZoneId.of("Europe/Podgorica")).plus(ahead).truncatedTo(ChronoUnit.MINUTES);
        assertThat(convener.put(address, our.bar(), """
                        {"title": "Sastanak tima", "language": "sr-Latn", "place": "Opština Bar", "visibility": "PRIVATE", "bodyIds": ["%s"],
                         "time": {"startsAt": "%s", "endsAt": "%s", "zone": "Europe/Podgorica"}}""".formatted(
                        body, begin.toLocalDateTime(), begin.plusHours(1).toLocalDateTime())))
                .hasStatusOk();
        for (String step : List.of("/invitees", "/send")) {
            assertThat(convener.post(address + step, our.bar(), step.equals("/send") ? "" : "{\"who\": \"BODIES\"}"))
                    .hasStatusOk();
        }
        return id;
    }
}
