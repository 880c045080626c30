package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import tools.jackson.databind.JsonNode;

/** What the stories of meetings have in common. */
final class Meetings {

    private static final Pattern ANSWER = Pattern.compile("http\\S+/meetings/answers/\\S+");
    private static final Pattern MINUTES = Pattern.compile("http\\S+/meetings/answers/\\S+/minutes");

    private Meetings() {}

    /** The address of a meeting in the API. */
    static String at(UUID id) {
        return "/api/v1/meetings/" + id;
    }

    /** A meeting of the network in Montenegro, by the clock of Podgorica; saved once more, its answers may lapse. */
    static Map<String, Object> draft(String startsAt, String endsAt) {
        return Map.of(
                "title", "Forum za socijalni dijalog",
                "language", "cnr-Latn",
                "time", Map.of("startsAt", startsAt, "endsAt", endsAt, "zone", "Europe/Podgorica"),
                "place", "Opština Bar",
                "visibility", "NETWORK",
                "moveConfirmed", true);
    }

    /** Bar, and a guest of its health centre who has no account. */
    static Map<String, Object> audience(String guest) {
        return Map.of(
                "organisationIds",
                List.of(DemoPeople.BAR),
                "guests",
                List.of(Map.of("name", "Ana O'Brajen", "email", guest, "institution", "Dom zdravlja Bar")));
    }

    /** The personal link in a mail. */
    static URI answerLink(JsonNode mail) {
        return link(ANSWER, mail);
    }

    /** The personal link to minutes in a mail. */
    static URI minutesLink(JsonNode mail) {
        return link(MINUTES, mail);
    }

    private static URI link(Pattern address, JsonNode mail) {
        Matcher link = address.matcher(mail.path("text").asString());
        assertThat(link.find()).as(mail.toString()).isTrue();
        return URI.create(link.group());
    }

    /** The meeting in the calendar object that a mail brings: iCalendar that is valid, with this method. */
    static VEvent event(JsonNode mail, String method) {
        JsonNode part = mail.path("attachments").path(0);
        assertThat(part.path("type").asString()).startsWith("text/calendar").contains("method=" + method);
        Calendar calendar = calendar(part.path("content").asString());
        assertThat(calendar.getProperty("METHOD").orElseThrow().getValue()).isEqualTo(method);
        return events(calendar).getFirst();
    }

    /** Reads a calendar and has it checked. */
    static Calendar calendar(String content) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(content));
            assertThat(calendar.validate().getEntries()).isEmpty();
            return calendar;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ParserException unreadable) {
            throw new AssertionError(content, unreadable);
        }
    }

    static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents("VEVENT");
    }

    /** What a property of a meeting says. */
    static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
