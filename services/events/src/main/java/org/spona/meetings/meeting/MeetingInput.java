package org.spona.meetings.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.BodyState;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;

/**
 * What a coordinator sends, by form or as JSON.
 *
 * @param visibility {@code PRIVATE} for those who are invited only
 * @param organisationId who convenes; the coordinator's workplace when missing
 * @param networkId in which network; the coordinator's workplace when missing
 * @param bodyIds the bodies that meet, at most {@value #MOST_BODIES}; none when the network does. Once the invitations are sent they stay
 * @param version the version that she has seen; when given, a newer one is not written over
 * @param moveConfirmed whether answers may lapse, as they do when a meeting that was sent gets another time or place
 */
public record MeetingInput(
        @Valid @JsonUnwrapped MeetingContent content,
        @Valid OnlineAccess online,
        Visibility visibility,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Size(max = MOST_BODIES) List<UUID> bodyIds,
        @Nullable Long version,
        Boolean moveConfirmed) {

    /** So many bodies meet jointly at most. */
    public static final int MOST_BODIES = 20;

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public MeetingInput {
        content = content == null ? MeetingContent.blank(WrittenLanguages.ALL.getFirst()) : content;
        online = online == null ? OnlineAccess.NONE : online;
        visibility = visibility == null ? Visibility.PRIVATE : visibility;
        bodyIds = bodyIds == null
                ? List.of()
                : bodyIds.stream().filter(Objects::nonNull).distinct().toList();
        moveConfirmed = moveConfirmed != null && moveConfirmed;
        // An ordinary meeting of several bodies is a joint one.
        content = bodyIds.size() > 1 && content.kind() == MeetingKind.ORDINARY
                ? content.ofKind(MeetingKind.JOINT)
                : content;
    }

    /** The input that would save a meeting as it is. */
    public static MeetingInput of(Meeting meeting) {
        Ownership ownership = meeting.ownership();
        return new MeetingInput(
                meeting.content(),
                meeting.online(),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                meeting.bodies(),
                meeting.version(),
                false);
    }

    /**
     * A draft like another one, at a time: with items of its own, whose materials are due as long before, and without what came to the other
     * one from the meeting before it.
     *
     * @param like what it says
     */
    public static MeetingInput like(Meeting like, MeetingTime time) {
        MeetingInput known = of(like);
        return known.withAgenda(laterBy(
                        daysBetween(like.content().time(), time),
                        Agenda.withoutCarried(known.content().agenda())))
                .at(time)
                .unseen();
    }

    private static long daysBetween(MeetingTime from, MeetingTime until) {
        return from.startsAt() == null || until.startsAt() == null
                ? 0
                : ChronoUnit.DAYS.between(
                        from.startsAt().toLocalDate(), until.startsAt().toLocalDate());
    }

    private static List<AgendaItem> laterBy(long days, List<AgendaItem> agenda) {
        return agenda.stream().map(item -> item.laterBy(days)).toList();
    }

    private MeetingInput unseen() {
        return new MeetingInput(content, online, visibility, organisationId, networkId, bodyIds, null, moveConfirmed);
    }

    /** A draft for a workplace that begins with an agenda. */
    public static MeetingInput blank(Membership workplace, String language, List<AgendaItem> agenda) {
        return new MeetingInput(
                MeetingContent.blank(language).withAgenda(agenda),
                OnlineAccess.NONE,
                Visibility.NETWORK,
                workplace.organisationId(),
                workplace.networkId(),
                List.of(),
                null,
                false);
    }

    /**
     * A draft for bodies, for those who sit in them.
     *
     * @param first whose founder convenes
     * @param agenda with which it begins
     */
    public static MeetingInput begin(BodyState first, List<UUID> bodyIds, List<AgendaItem> agenda) {
        return new MeetingInput(
                MeetingContent.blank(first.language()).withAgenda(agenda),
                OnlineAccess.NONE,
                Visibility.PRIVATE,
                first.organisationId(),
                first.networkId(),
                bodyIds,
                null,
                false);
    }

    /** The same for whoever has founded the first body that meets, unless it says for whom. */
    MeetingInput ownedBy(UUID organisation, UUID network) {
        return organisationId != null && networkId != null
                ? this
                : new MeetingInput(content, online, visibility, organisation, network, bodyIds, version, moveConfirmed);
    }

    /** The order of its items once one has moved up or down: for each new place the place at which its item is now. */
    public List<Integer> orderWith(int row, boolean up) {
        return up ? Agenda.movedUp(content.agenda(), row) : Agenda.movedDown(content.agenda(), row);
    }

    /** The same with the items of the agenda in another order. */
    public MeetingInput inOrder(List<Integer> order) {
        return withAgenda(order.stream().map(content.agenda()::get).toList());
    }

    /** The same with another agenda. */
    MeetingInput withAgenda(List<AgendaItem> items) {
        return new MeetingInput(
                content.withAgenda(items),
                online,
                visibility,
                organisationId,
                networkId,
                bodyIds,
                version,
                moveConfirmed);
    }

    /** The same with empty rows, for a form to begin with. */
    public MeetingInput withFurtherRows(int furtherRoles, int furtherDays) {
        return new MeetingInput(
                content.withFurtherRows(furtherRoles, furtherDays),
                online,
                visibility,
                organisationId,
                networkId,
                bodyIds,
                version,
                moveConfirmed);
    }

    /** The same, and answers may lapse. */
    public MeetingInput confirmed() {
        return new MeetingInput(content, online, visibility, organisationId, networkId, bodyIds, version, true);
    }

    /** The same at another time. */
    public MeetingInput at(MeetingTime time) {
        return new MeetingInput(
                content.withTime(time), online, visibility, organisationId, networkId, bodyIds, version, moveConfirmed);
    }

    /** The same by the clocks of a zone, as long as there is no time. */
    MeetingInput inZone(String zone) {
        return at(MeetingTime.of(null, null, zone));
    }

    /**
     * Refuses what cannot be, even in a draft, with every field.
     *
     * @throws InvalidInput naming the fields to mend
     */
    void check() {
        List<FieldError> mistakes = new ArrayList<>(content.time().mistakes("content.time"));
        mistakes.addAll(content.day().mistakes("content.day", content.time()));
        if (!mistakes.isEmpty()) {
            throw new InvalidInput(mistakes);
        }
    }

    /**
     * Who convenes: as given, else her workplace as a coordinator.
     *
     * @throws Refusal {@code meeting-not-coordinator} when she has none
     */
    Ownership ownership(Reader coordinator) {
        if (organisationId != null && networkId != null) {
            return new Ownership(organisationId, networkId, visibility);
        }
        Membership workplace =
                coordinator.workplaceAs(Role::coordinates).orElseThrow(() -> new Refusal(MeetingError.NOT_COORDINATOR));
        return new Ownership(workplace.organisationId(), workplace.networkId(), visibility);
    }

    /** What those who are invited would be told of a meeting that knows these items. */
    ToldMeeting told(KnownItems items) {
        MeetingContent said = content.cleaned();
        return new ToldMeeting(said.withAgenda(items.identify(said.agenda())), online);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
