package org.spona.meetings.calendar.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.calendar.CalendarAddress;
import org.spona.meetings.calendar.CalendarFeeds;
import org.spona.platform.language.Language;
import org.spona.platform.shell.Confirmation;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page where a person makes the address of her calendar, the calendar at that address, and meetings as files. */
@Controller
class CalendarPages {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeeds feeds;
    private final CalendarAddress address;
    private final MessageSource messages;

    CalendarPages(CalendarFeeds feeds, CalendarAddress address, MessageSource messages) {
        this.feeds = feeds;
        this.address = address;
        this.messages = messages;
    }

    @GetMapping("/meetings/calendar")
    String show(Model model) {
        model.addAttribute("renewedAt", feeds.renewedAt());
        return "calendar/show";
    }

    /** A new address ends the old one, which programs may still read: that is asked first. */
    @GetMapping("/meetings/calendar/renew")
    String ask(Model model, Locale locale) {
        String reach = messages.getMessage("calendar.renew.reach", null, locale);
        return new Confirmation("calendar.renew", reach, "/meetings/calendar", "/meetings/calendar", true).view(model);
    }

    /** The address is on this answer only: it is kept nowhere, so there is no page to be sent to. */
    @PostMapping("/meetings/calendar")
    String renew(Model model) {
        model.addAttribute("address", address.of(feeds.renew()));
        model.addAttribute("renewedAt", feeds.renewedAt());
        return "calendar/show";
    }

    @GetMapping("/meetings/calendar/{token:[\\w-]+}.ics")
    ResponseEntity<String> feed(@PathVariable String token) {
        return calendar(feeds.get(token), "spona.ics");
    }

    @GetMapping("/meetings/{id}/meeting.ics")
    ResponseEntity<String> file(@PathVariable UUID id, Locale locale) {
        return calendar(
                feeds.file(id, Language.nearest(locale).orElse(Language.SERBIAN_LATIN)), "spona-" + id + ".ics");
    }

    @GetMapping("/series/{id}/series.ics")
    ResponseEntity<String> series(@PathVariable UUID id, Locale locale) {
        return calendar(
                feeds.seriesFile(id, Language.nearest(locale).orElse(Language.SERBIAN_LATIN)), "spona-" + id + ".ics");
    }

    private static ResponseEntity<String> calendar(String content, String name) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(content);
    }
}
