package org.spona.meetings.meeting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.meetings.meeting.MeetingChange.Part;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.language.Language;
import org.spona.platform.language.Moments;
import org.spona.platform.text.Content;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what a meeting is, for mails and calendars. */
@Component
public class MeetingTexts {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Directory directory;
    private final Moments moments;
    private final MessageSource messages;
    private final ZoneId zone;

    MeetingTexts(
            Directory directory,
            Moments moments,
            MessageSource messages,
            @Value("${spona.zone:Europe/Belgrade}") ZoneId zone) {
        this.directory = directory;
        this.moments = moments;
        this.messages = messages;
        this.zone = zone;
    }

    /** A meeting that was sent, in a language and its script. Mails and calendars are passed on: what is internal is read on its page alone. */
    public MeetingText of(Meeting meeting, Language language) {
        Content shown = new Content(Optional.of(language));
        String written = meeting.content().language();
        String convener = directory
                .findOrganisation(meeting.ownership().organisationId())
                .map(organisation -> shown.name(organisation.nameLatin(), organisation.nameCyrillic()))
                .orElse("");
        return new MeetingText(
                shown.text(meeting.content().title(), written),
                words("meeting.kind." + meeting.content().kind(), language.locale()),
                convener,
                roles(meeting.content(), shown, language.locale()),
                when(meeting.content(), language.locale()),
                toldDays(meeting.content(), shown, language.locale()),
                shown.text(meeting.content().place(), written),
                Objects.requireNonNullElse(meeting.online().link(), ""),
                shown.text(meeting.content().purpose(), written),
                shown.text(meeting.cancelReason(), written),
                agenda(meeting, shown, written, language.locale()));
    }

    /** A line for each part of a meeting that has changed; of what one has to know at once, what it was and what it is. */
    public List<String> changes(MeetingChange change, Language language) {
        return change.parts().stream().map(part -> line(part, change, language)).toList();
    }

    private String line(Part part, MeetingChange change, Language language) {
        Object[] values = {value(part, change.before(), language), value(part, change.after(), language)};
        return messages.getMessage("meeting.change." + part, values, language.locale());
    }

    private String value(Part part, ToldMeeting told, Language language) {
        MeetingContent content = told.content();
        Content shown = new Content(Optional.of(language));
        String written = content.language();
        return switch (part) {
            case TITLE -> shown.text(content.title(), written);
            case KIND -> words("meeting.kind." + content.kind(), language.locale());
            case TIME -> when(content, language.locale());
            case PLACE ->
                content.place().isEmpty()
                        ? words("meeting.content.place.online", language.locale())
                        : shown.text(content.place(), written);
            case LINK, PURPOSE, AGENDA -> "";
        };
    }

    /** What a person's calendar of meetings is called. */
    public String nameOfFeed(Language language) {
        return words("calendar.feed.name", language.locale());
    }

    /** Day and hours; else the days that are told, marked as uncertain, or that the day is not known; empty while a draft says nothing. */
    public String when(MeetingContent content, Locale locale) {
        return when(content, locale, moments);
    }

    /** The same for a document, which is kept beyond the year. */
    public String whenOnPaper(MeetingContent content, Locale locale) {
        return when(content, locale, moments.onPaper());
    }

    private String when(MeetingContent content, Locale locale, Moments moments) {
        if (content.time().known()) {
            return when(content.time(), locale, moments);
        }
        List<LocalDate> days = content.day().days();
        if (days.isEmpty()) {
            return content.day().uncertain() ? words("meeting.day.unknown", locale) : "";
        }
        String told = days.stream()
                .map(day -> moments.date(day, locale))
                .collect(Collectors.joining(" " + words("meeting.day.or", locale) + " "));
        return words("meeting.day.uncertain", locale, told);
    }

    private List<String> toldDays(MeetingContent content, Content shown, Locale locale) {
        return content.day().told().stream()
                .flatMap(told -> Optional.ofNullable(told.day())
                        .map(day -> moments.date(day, locale) + " – "
                                + shown.text(told.source(), content.language())
                                + (told.address().isEmpty() ? "" : " (" + told.address() + ")"))
                        .stream())
                .toList();
    }

    private List<String> roles(MeetingContent content, Content shown, Locale locale) {
        Map<UUID, Organisation> known = directory.organisations(content.roles().stream()
                .flatMap(one -> Stream.ofNullable(one.organisationId()))
                .collect(Collectors.toSet()));
        return Stream.of(OrganisationRole.values())
                .flatMap(role -> role(
                        role,
                        content.organisations(role).stream()
                                .flatMap(id -> Stream.ofNullable(known.get(id)))
                                .map(one -> shown.name(one.nameLatin(), one.nameCyrillic()))
                                .collect(Collectors.joining(", ")),
                        locale))
                .toList();
    }

    private Stream<String> role(OrganisationRole role, String names, Locale locale) {
        return names.isEmpty() ? Stream.empty() : Stream.of(words("meeting.role." + role, locale) + ": " + names);
    }

    private String words(String code, Locale locale, Object... values) {
        return messages.getMessage(code, values, locale);
    }

    /** Day and hours, as "petak, 12. mart u 10:00–12:00"; with the place's own time where the clock differs. */
    public String when(MeetingTime time, Locale locale) {
        return when(time, locale, moments);
    }

    private String when(MeetingTime time, Locale locale, Moments moments) {
        ZonedDateTime start = time.zonedStart();
        ZonedDateTime end = time.zonedEnd();
        boolean oneDay = start.toLocalDate().equals(end.toLocalDate());
        String until = oneDay
                ? "–" + HOUR.format(end.withZoneSameInstant(zone))
                : " – " + moments.moment(end.toInstant(), locale);
        String when = moments.moment(start.toInstant(), locale) + until;
        boolean sameClock =
                start.getOffset().equals(start.withZoneSameInstant(zone).getOffset());
        return sameClock
                ? when
                : messages.getMessage(
                        "meeting.when.there", new Object[] {when, HOUR.format(start), time.zone()}, locale);
    }

    private List<String> agenda(Meeting meeting, Content shown, String language, Locale locale) {
        List<String> lines = new ArrayList<>();
        for (AgendaItem item : meeting.openContent().agenda()) {
            var line = new StringBuilder()
                    .append(item.sub() ? "   " : "")
                    .append(item.number())
                    .append(". ")
                    .append(shown.text(item.title(), language));
            if (!item.owner().isEmpty()) {
                line.append(" – ").append(shown.text(item.owner(), language));
            }
            if (item.minutes() != null) {
                line.append(" (")
                        .append(messages.getMessage("meeting.agenda.minutes", new Object[] {item.minutes()}, locale))
                        .append(')');
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
