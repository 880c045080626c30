package org.spona.meetings.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spona.meetings.invitation.Invitee;

/** What a mail says that a calendar program sent, and what of it is passed over. */
class CalendarReplyTest {

    private static final UUID UID = UUID.randomUUID();
    private static final String WHO = "ana@dz-bar.example";

    @ParameterizedTest
    @CsvSource({"ACCEPTED, YES", "declined, NO", "TENTATIVE, MAYBE"})
    void saysWhatTheAttendeeAnswers(String participation, Invitee.Answer answer) {
        String calendar = Replies.calendar(UID, WHO, participation, 3, "Kasnim\\, javiću se");

        for (String mail : List.of(Replies.plain("a@b.example", calendar), Replies.nested("a@b.example", calendar))) {
            assertThat(CalendarReply.read(Replies.bytes(mail))).hasValueSatisfying(reply -> {
                assertThat(reply.uid()).isEqualTo(UID);
                assertThat(reply.answer()).isEqualTo(answer);
                assertThat(reply.attendee().key()).isEqualTo(WHO);
                assertThat(reply.sequence()).isEqualTo(3);
                assertThat(reply.comment()).isEqualTo("Kasnim, javiću se");
                assertThat(reply.sentTo()).contains("a@b.example");
            });
        }
    }

    static Stream<String> passesOverWhatIsNoAnswer() {
        String calendar = Replies.calendar(UID, WHO, "ACCEPTED", 0, "");
        String event = calendar.substring(calendar.indexOf("BEGIN:VEVENT"), calendar.indexOf("END:VCALENDAR"));
        return Stream.of(
                Replies.plain("a@b.example", calendar.replace("METHOD:REPLY", "METHOD:REQUEST")),
                Replies.plain("a@b.example", calendar.replace("METHOD:REPLY\n", "")),
                Replies.plain("a@b.example", calendar.replace("ACCEPTED", "DELEGATED")),
                Replies.plain("a@b.example", calendar.replace(";PARTSTAT=ACCEPTED", "")),
                Replies.plain("a@b.example", calendar.replace(event, event + event)),
                Replies.plain(
                        "a@b.example",
                        calendar.replace("COMMENT:", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:drugi@b.example\nCOMMENT:")),
                Replies.plain("a@b.example", calendar.replace("mailto:" + WHO, "http://" + WHO)),
                Replies.plain("a@b.example", calendar.replace(UID.toString(), "nije-uuid")),
                Replies.plain("a@b.example", calendar.replace("SEQUENCE:0", "SEQUENCE:99999999999")),
                Replies.plain("a@b.example", calendar.substring(0, 120)),
                Replies.plain("a@b.example", "BEGIN:VCALENDAR\n".repeat(2000)),
                Replies.plain("a@b.example", calendar.replace("BEGIN:VEVENT", "BEGIN:VEVENT\n".repeat(60))),
                Replies.plain("a@b.example", "x".repeat(200_000)),
                Replies.plain("a@b.example", calendar).replace("text/calendar", "text/plain"),
                "Content-Type: multipart/mixed; boundary=a\n\n"
                        + "--a\nContent-Type: multipart/mixed; boundary=a\n\n".repeat(2000),
                "\n\n",
                "Content-Type: text/calendar; charset=\"\u0000\n\n" + "\u0000".repeat(5000));
    }

    @ParameterizedTest
    @MethodSource
    void passesOverWhatIsNoAnswer(String mail) {
        assertThat(CalendarReply.read(Replies.bytes(mail))).isEmpty();
    }

    @Test
    void keepsAWordOfBoundedLength() {
        String mail = Replies.plain("a@b.example", Replies.calendar(UID, WHO, "DECLINED", 0, "ne mogu ".repeat(1000)));

        assertThat(CalendarReply.read(Replies.bytes(mail)).orElseThrow().comment())
                .hasSize(1000);
    }
}
