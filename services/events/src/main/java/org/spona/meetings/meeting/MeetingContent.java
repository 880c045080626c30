package org.spona.meetings.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.Language;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What a meeting is: everything that whoever reads the meeting may know of it. Form, JSON, events and the table have it as it stands
 * here. All of it may be missing in a draft.
 *
 * @param purpose why people meet, plain text
 * @param language of the texts, BCP 47 with script
 * @param place where, in words; empty when people meet online only
 * @param kind ordinary unless said
 * @param roles what other organisations do for it
 * @param day what is known of the day as long as there is no time
 */
@Embeddable
public record MeetingContent(
        @Size(max = 200) String title,
        @Size(max = 5000) String purpose,
        @WrittenLanguage String language,
        @Embedded @Valid MeetingTime time,
        @Size(max = 300) String place,
        @Enumerated(EnumType.STRING) MeetingKind kind,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = MOST_ROLES) List<RoleAssignment> roles,

        @Embedded @Valid MeetingDay day,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = MOST_ITEMS) List<@Valid AgendaItem> agenda) {

    /** So many items an agenda has at most. */
    static final int MOST_ITEMS = 40;

    /** So many organisations do something for a meeting at most. */
    static final int MOST_ROLES = 40;

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public MeetingContent {
        title = title == null ? "" : WrittenText.line(title);
        purpose = purpose == null ? "" : purpose.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        time = time == null ? MeetingTime.UNKNOWN : time;
        place = place == null ? "" : WrittenText.line(place);
        kind = kind == null ? MeetingKind.ORDINARY : kind;
        roles = roles == null
                ? List.of()
                : roles.stream().filter(Objects::nonNull).toList();
        day = day == null ? MeetingDay.CERTAIN : day;
        agenda = agenda == null ? List.of() : List.copyOf(agenda);
    }

    /** Nothing but a language. */
    static MeetingContent blank(String language) {
        return new MeetingContent(
                "",
                "",
                language,
                MeetingTime.UNKNOWN,
                "",
                MeetingKind.ORDINARY,
                List.of(),
                MeetingDay.CERTAIN,
                List.of());
    }

    /** The same without what a form leaves empty, lines of the agenda, organisations, days, and with numbers. */
    MeetingContent cleaned() {
        return new MeetingContent(
                title,
                purpose,
                language,
                time,
                place,
                kind,
                roles.stream()
                        .filter(one -> one.organisationId() != null)
                        .distinct()
                        .toList(),
                day.withoutEmptyRows(),
                Agenda.numbered(agenda.stream().filter(AgendaItem::hasTitle).toList()));
    }

    /** The same with empty rows, for a form to begin with. */
    MeetingContent withFurtherRows(int furtherRoles, int furtherDays) {
        int further = Math.min(furtherRoles, MOST_ROLES - roles.size());
        return new MeetingContent(
                title,
                purpose,
                language,
                time,
                place,
                kind,
                Stream.concat(roles.stream(), Collections.nCopies(further, RoleAssignment.EMPTY).stream())
                        .toList(),
                day.withFurtherRows(furtherDays),
                agenda);
    }

    /** The same without what is for those who are invited and who convene alone. */
    MeetingContent withoutInternalItems() {
        return withAgenda(agenda.stream().filter(item -> !item.internal()).toList());
    }

    /** The same as the current reader may know it: who speaks of a point is told to those who have signed in. */
    MeetingContent asRead() {
        return Readers.isVisitor()
                ? withAgenda(agenda.stream().map(AgendaItem::forVisitors).toList())
                : this;
    }

    /** The same with the last day for materials of items that say none; as it is when that is null. */
    MeetingContent withMaterialsBy(@Nullable LocalDate usual) {
        return usual == null
                ? this
                : withAgenda(
                        agenda.stream().map(item -> item.materialsBy(usual)).toList());
    }

    /** The same with another agenda. */
    MeetingContent withAgenda(List<AgendaItem> items) {
        return new MeetingContent(title, purpose, language, time, place, kind, roles, day, items);
    }

    /** The same at another time, which is certain once it is known. */
    MeetingContent withTime(MeetingTime other) {
        return new MeetingContent(
                title, purpose, language, other, place, kind, roles, other.known() ? MeetingDay.CERTAIN : day, agenda);
    }

    /** The same of another kind. */
    MeetingContent ofKind(MeetingKind other) {
        return new MeetingContent(title, purpose, language, time, place, other, roles, day, agenda);
    }

    /** The organisations in a role, in the order in which they are named. */
    public List<UUID> organisations(OrganisationRole role) {
        return roles.stream()
                .filter(one -> one.role() == role)
                .flatMap(one -> Stream.ofNullable(one.organisationId()))
                .toList();
    }

    /** Its items with the hours at which they are planned to begin. */
    public List<AgendaLine> lines() {
        return Agenda.timed(agenda, time.startsAt());
    }

    /** How many minutes its items are planned to take. */
    public int plannedMinutes() {
        return Agenda.minutes(agenda);
    }

    /** The ids of its items, once it is saved. */
    public Set<UUID> itemIds() {
        return agenda.stream().flatMap(item -> Stream.ofNullable(item.id())).collect(Collectors.toSet());
    }

    /** In which language people are written to who never chose one: that of the meeting if mails are written in it, else English. */
    public Language mailLanguage() {
        return Language.nearest(Locale.forLanguageTag(language)).orElse(Language.ENGLISH);
    }
}
