package org.spona.meetings.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.time.LocalTimes;
import org.spona.platform.web.WebAddress;

/**
 * What a coordinator sends, by form or as JSON. Everything may be missing while it is a draft; fields as in
 * {@link MeetingContent} and {@link MeetingTime}.
 *
 * @param startsAt local time as people and programs write it ({@link LocalTimes}), kept as text until it is known to be one
 * @param endsAt as {@code startsAt}
 * @param link where one takes part from afar; empty when there is none
 * @param visibility {@code PRIVATE} for those who are invited only
 * @param organisationId who convenes; the coordinator's workplace when missing
 * @param networkId in which network; the coordinator's workplace when missing
 * @param version the version that she has seen; when given, a newer one is not written over
 */
public record MeetingInput(
        @Size(max = MeetingContent.TITLE_LENGTH) String title,
        @Size(max = MeetingContent.PURPOSE_LENGTH) String purpose,
        @WrittenLanguage String language,
        @Size(max = 100) String startsAt,
        @Size(max = 100) String endsAt,
        @Size(max = 100) String zone,
        @Size(max = MeetingContent.PLACE_LENGTH) String place,
        @WebAddress @Size(max = Meeting.LINK_LENGTH) String link,
        @Nullable UUID hostOrganisationId,
        @Size(max = MeetingContent.AGENDA_LENGTH) List<@Valid AgendaItem> agenda,
        Visibility visibility,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public MeetingInput {
        title = title == null ? "" : title.strip();
        purpose = purpose == null ? "" : purpose.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        startsAt = startsAt == null ? "" : startsAt.strip();
        endsAt = endsAt == null ? "" : endsAt.strip();
        zone = zone == null || zone.isBlank() ? MeetingTime.ZONES.getFirst() : zone;
        place = place == null ? "" : place.strip();
        link = link == null ? "" : link.strip();
        agenda = agenda == null ? List.of() : List.copyOf(agenda);
        visibility = visibility == null ? Visibility.PRIVATE : visibility;
    }

    /** The input that would save a meeting as it is. */
    public static MeetingInput of(Meeting meeting) {
        MeetingContent content = meeting.content();
        Ownership ownership = meeting.ownership();
        return new MeetingInput(
                content.title(),
                content.purpose(),
                content.language(),
                LocalTimes.write(meeting.time().startsAt()),
                LocalTimes.write(meeting.time().endsAt()),
                meeting.time().zone(),
                content.place(),
                meeting.link(),
                content.hostOrganisationId(),
                meeting.agenda(),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                meeting.version());
    }

    /** An empty draft for a workplace. */
    public static MeetingInput blank(Membership workplace, String language) {
        return new MeetingInput(
                "",
                "",
                language,
                "",
                "",
                "",
                "",
                "",
                null,
                List.of(),
                Visibility.NETWORK,
                workplace.organisationId(),
                workplace.networkId(),
                null);
    }

    /**
     * Refuses times that cannot be read or cannot be, with every field.
     *
     * @throws InvalidInput naming the fields to mend
     */
    void requireTimes() {
        List<FieldError> wrong = new ArrayList<>();
        if (!MeetingTime.ZONES.contains(zone)) {
            throw new InvalidInput("zone", "meeting.zone.unknown");
        }
        requireTime("startsAt", startsAt, wrong);
        requireTime("endsAt", endsAt, wrong);
        if (wrong.isEmpty() && !startsAt.isEmpty() && !endsAt.isEmpty() && !time().inOrder()) {
            wrong.add(new FieldError("endsAt", "meeting.end-before-start"));
        }
        if (visibility == Visibility.PUBLIC) {
            wrong.add(new FieldError("visibility", "meeting.visibility.public"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    private void requireTime(String field, String written, List<FieldError> wrong) {
        if (written.isEmpty()) {
            return;
        }
        Optional<LocalDateTime> read = LocalTimes.read(written);
        if (read.isEmpty()) {
            wrong.add(new FieldError(field, "meeting.time.unreadable"));
        } else if (MeetingTime.isSkipped(read.get(), zone)) {
            wrong.add(new FieldError(field, "meeting.time.skipped"));
        }
    }

    MeetingContent content() {
        return new MeetingContent(title, purpose, language, place, hostOrganisationId);
    }

    /** Once it is known that the times can be read. */
    MeetingTime time() {
        return MeetingTime.of(
                LocalTimes.read(startsAt).orElse(null), LocalTimes.read(endsAt).orElse(null), zone);
    }

    /** The points that say something: forms send empty lines too. */
    List<AgendaItem> items() {
        return agenda.stream().filter(AgendaItem::said).toList();
    }

    /** Who convenes: as given, else her workplace as a coordinator. */
    Ownership ownership(Reader coordinator) {
        if (organisationId != null && networkId != null) {
            return new Ownership(organisationId, networkId, visibility);
        }
        Membership workplace =
                coordinator.workplaceAs(Role::coordinates).orElseThrow(() -> new Refusal(MeetingError.NOT_COORDINATOR));
        return new Ownership(workplace.organisationId(), workplace.networkId(), visibility);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
