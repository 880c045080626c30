package org.spona.meetings.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.mailbox.Mailbox;
import org.spona.platform.mailbox.MailboxPlace;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.Mails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Answers of calendar programs, from a real mailbox to the list of a meeting. */
@EventsTest
@TestPropertySource(
        properties = {
            "spona.replies.address=odgovori@spona.example",
            "spona.replies.secret=0123456789abcdef0123456789abcdef"
        })
class ReplyMailboxTest {

    private final Convener convener;
    private final ReplyMatching matching;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final String guest = "ana." + UUID.randomUUID() + "@dz-bar.example";
    private final Networks our;

    @Autowired
    ReplyMailboxTest(Convener convener, ReplyMatching matching) {
        this.convener = convener;
        this.matching = matching;
        this.our = convener.found();
    }

    @BeforeEach
    void start() {
        server.start();
        server.setUser("odgovori@spona.example", "odgovori", "tajna");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void setTheAnswerOfTheInviteeToWhoseAddressTheyAreSentAndKeepHerWords() {
        UUID id = convener.convene(our, "Mobilni timovi", "PRIVATE", guest);
        String address = replyAddress();

        receive(Replies.nested(address, Replies.calendar(id, guest, "ACCEPTED", 0, "")));
        assertThat(answer(id)).isEqualTo("YES");
        receive(Replies.plain(
                address, Replies.calendar(id, guest.toUpperCase(Locale.ROOT), "DECLINED", 0, "Na godišnjem sam.")));

        assertThat(answer(id)).isEqualTo("NO");
        assertThat(entry(id).path("note").asString()).isEqualTo("Na godišnjem sam.");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void changeNothingWhenTheyAreForgedOrOld() {
        UUID id = convener.convene(our, "Mobilni timovi", "PRIVATE", guest);
        UUID other = convener.convene(our, "Drugi sastanak", "PRIVATE", "neko." + id + "@dz-bar.example");
        String address = replyAddress();

        receive(Replies.plain("odgovori@spona.example", Replies.calendar(id, guest, "ACCEPTED", 0, "")));
        receive(Replies.plain(
                "odgovori+" + "0".repeat(32) + "@spona.example", Replies.calendar(id, guest, "ACCEPTED", 0, "")));
        receive(Replies.plain(address, Replies.calendar(id, our.barAddress(), "ACCEPTED", 0, "")));
        receive(Replies.plain(address, Replies.calendar(other, guest, "ACCEPTED", 0, "")));
        receive(Replies.plain(address, Replies.calendar(id, guest, "ACCEPTED", 7, "")));
        assertThat(answer(id)).isEmpty();

        convener.save(id, our, "Mobilni timovi", "PRIVATE", "2027-03-30T10:00", "2027-03-30T12:00");
        receive(Replies.plain(address, Replies.calendar(id, guest, "ACCEPTED", 0, "")));
        assertThat(answer(id)).as("to the time before").isEmpty();
        receive(Replies.plain(address, Replies.calendar(id, guest, "ACCEPTED", 1, "")));
        assertThat(answer(id)).isEqualTo("YES");

        convener.cancel(id, our);
        receive(Replies.plain(address, Replies.calendar(id, guest, "DECLINED", 1, "")));
        assertThat(answer(id)).isEqualTo("YES");
    }

    @Test
    void answerToOneMeetingOfASeriesOrToAllOfThem() {
        UUID first = UUID.randomUUID();
        UUID series = UUID.randomUUID();
        convener.save(first, our, "Sastanak tima", "PRIVATE", "2027-02-09T10:00", "2027-02-09T12:00");
        convener.invite(
                first, our, "{\"who\": \"NAMED\", \"guests\": [{\"name\": \"Ana\", \"email\": \"" + guest + "\"}]}");
        convener.put("/api/v1/series/" + series, our.coordinator(), """
                {"meetingId": "%s", "rule": {"frequency": "WEEKLY", "weekdays": ["TUESDAY"], "count": 3}}""".formatted(first));
        convener.post("/api/v1/series/" + series + "/send", our.coordinator(), "");
        String address = replyAddress();
        List<UUID> meetings = convener.read("/api/v1/series/" + series, our.coordinator())
                .path("dates")
                .valueStream()
                .map(date -> UUID.fromString(date.path("meetingId").asString()))
                .toList();

        receive(Replies.plain(
                address,
                Replies.occurrence(series, "TZID=Central Europe Standard Time:20270216T100000", guest, "DECLINED")));
        assertThat(meetings).extracting(this::answer).containsExactly("", "NO", "");
        receive(Replies.plain(
                address, Replies.occurrence(series, "VALUE=DATE-TIME:20270223T090000Z", guest, "TENTATIVE")));
        assertThat(meetings).extracting(this::answer).containsExactly("", "NO", "MAYBE");
        receive(Replies.plain(
                address, Replies.occurrence(series, "TZID=Europe/Podgorica:20270217T100000", guest, "ACCEPTED")));
        receive(Replies.plain(address, Replies.calendar(series, guest, "ACCEPTED", 5, "")));
        receive(Replies.plain(address, Replies.calendar(series, our.barAddress(), "ACCEPTED", 0, "")));
        assertThat(meetings).extracting(this::answer).as("no such day, forged").containsExactly("", "NO", "MAYBE");

        receive(Replies.plain(address, Replies.calendar(series, guest, "ACCEPTED", 0, "")));
        assertThat(meetings).extracting(this::answer).containsOnly("YES");
    }

    /** The organizer in the calendar object of the guest's mail. */
    private String replyAddress() {
        VEvent event = Convener.event(Mails.awaitedBy(guest), "REQUEST");
        assertThat(event.toString()).contains("RSVP=TRUE");
        String organizer = Convener.value(event, "ORGANIZER");
        assertThat(organizer).matches("mailto:odgovori\\+[0-9a-f]{32}@spona\\.example");
        return organizer.substring("mailto:".length());
    }

    private String answer(UUID id) {
        return entry(id).path("answer").asString("");
    }

    private JsonNode entry(UUID id) {
        return convener.read("/api/v1/meetings/" + id + "/invitees", our.coordinator())
                .valueStream()
                .filter(entry -> entry.toString().contains(guest))
                .findFirst()
                .orElseThrow();
    }

    private void receive(String mail) {
        try {
            server.getUserManager()
                    .getUser("odgovori")
                    .deliver(new MimeMessage(
                            Session.getInstance(new Properties()), new ByteArrayInputStream(Replies.bytes(mail))));
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
        var place = new MailboxPlace("127.0.0.1", server.getImap().getPort(), false, "odgovori", "tajna");
        Readers.runAsService(() -> new Mailbox("calendar replies", place, 256 * 1024).readNext(matching::take));
    }
}
