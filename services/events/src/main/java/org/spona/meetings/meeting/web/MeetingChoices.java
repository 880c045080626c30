package org.spona.meetings.meeting.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingBodies;
import org.spona.meetings.meeting.MeetingError;
import org.spona.meetings.meeting.MeetingInput;
import org.spona.meetings.meeting.MeetingKind;
import org.spona.meetings.meeting.MeetingOrganisations;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingStep;
import org.spona.meetings.meeting.MeetingZones;
import org.spona.meetings.meeting.NextAgenda;
import org.spona.meetings.meeting.OrganisationRole;
import org.spona.meetings.meeting.Recipients;
import org.spona.platform.directory.BodyState;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.time.TimeZones;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the form of a meeting shows, read in one transaction: what it begins with, and what it lets choose. */
@Component
class MeetingChoices {

    /** Empty rows for days, since it takes two to contradict each other. */
    private static final int FURTHER_DAYS = 2;

    /** Empty rows for organisations. */
    private static final int FURTHER_ROLES = 3;

    private final MeetingReading meetings;
    private final Recipients recipients;
    private final Directory directory;
    private final DirectoryBodies bodies;
    private final MeetingBodies convenable;
    private final MeetingOrganisations organisations;
    private final MeetingZones zones;
    private final AgendaChoices agenda;
    private final NextAgenda next;
    private final WritingChoices writing;
    private final MessageSource messages;
    private final Clock clock;

    MeetingChoices(
            MeetingReading meetings,
            Recipients recipients,
            Directory directory,
            DirectoryBodies bodies,
            MeetingBodies convenable,
            MeetingOrganisations organisations,
            MeetingZones zones,
            AgendaChoices agenda,
            NextAgenda next,
            WritingChoices writing,
            MessageSource messages,
            Clock clock) {
        this.meetings = meetings;
        this.recipients = recipients;
        this.directory = directory;
        this.bodies = bodies;
        this.convenable = convenable;
        this.organisations = organisations;
        this.zones = zones;
        this.agenda = agenda;
        this.next = next;
        this.writing = writing;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The view of the form.
     *
     * @param typed what has to be mended; the form of the meeting as it is, or of a new one, without it
     */
    @Transactional(readOnly = true)
    String form(UUID id, Optional<MeetingInput> typed, Model model, Locale locale) {
        return form(id, typed, List.of(), model, locale);
    }

    /** As {@link #form(UUID, Optional, Model, Locale)}; a new one is for bodies, if they are given, and begins with what they have left open. */
    @Transactional(readOnly = true)
    String form(UUID id, Optional<MeetingInput> typed, List<UUID> of, Model model, Locale locale) {
        Optional<Meeting> known = meetings.find(id);
        MeetingInput input = typed.orElseGet(() -> known.map(this::inputOf)
                .or(() -> of.stream().findFirst().flatMap(bodies::find).map(first -> begin(first, of)))
                .orElseGet(() -> blank(locale))
                .withFurtherRows(FURTHER_ROLES, FURTHER_DAYS));
        if (typed.isEmpty()) {
            model.addAttribute("form", input);
        }
        model.addAttribute("id", id);
        model.addAttribute("known", known.isPresent());
        model.addAttribute(
                "reach",
                known.filter(meeting -> meeting.status() == Meeting.Status.SENT)
                        .map(meeting -> recipients.reachOf(id).people()));
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", known.map(Meeting::version).orElse(null));
        addChoices(model, input, locale);
        return "meeting/form";
    }

    private MeetingInput inputOf(Meeting meeting) {
        MeetingStep.EDIT.require(Readers.get(), meeting, clock.instant());
        return MeetingInput.of(meeting);
    }

    /**
     * A draft for the network that the reader coordinates: that of her workplace, else the first; else for a body that she runs. It begins
     * with what their last meeting has left open.
     *
     * @throws Refusal {@code meeting-not-coordinator} when she does neither
     */
    private MeetingInput blank(Locale locale) {
        Membership workplace = Readers.get().workplaceAs(Role::coordinates).orElse(null);
        if (workplace == null) {
            return bodies.listKept().stream()
                    .findFirst()
                    .flatMap(kept -> bodies.find(kept.id()))
                    .map(first -> begin(first, List.of(first.id())))
                    .orElseThrow(() -> new Refusal(MeetingError.NOT_COORDINATOR));
        }
        String country = directory.countryOf(workplace.networkId());
        return zones.complete(MeetingInput.blank(
                workplace, WrittenLanguages.ofCountry(country, locale), next.ofNetwork(workplace.networkId())));
    }

    private MeetingInput begin(BodyState first, List<UUID> bodyIds) {
        return zones.complete(MeetingInput.begin(first, bodyIds, next.of(bodyIds)));
    }

    private void addChoices(Model model, MeetingInput input, Locale locale) {
        model.addAttribute("languages", writing.languages(locale));
        model.addAttribute("zones", Choice.worded(TimeZones.ALL.stream(), "zone.", messages, locale));
        model.addAttribute("kinds", kinds(messages, locale));
        model.addAttribute(
                "roles", Choice.worded(Stream.of(OrganisationRole.values()), "meeting.role.", messages, locale));
        model.addAttribute(
                "organisations",
                Choice.organisations(organisations.offered(input.networkId(), input.content()), messages, locale));
        model.addAttribute("bodies", bodies(locale));
        agenda.add(model, input, locale);
        model.addAttribute(
                "visibilities", Choice.worded(Stream.of(Visibility.values()), "meeting.visibility.", messages, locale));
    }

    private List<Choice> bodies(Locale locale) {
        return convenable.list().stream()
                .map(body -> new Choice(body.id().toString(), body.name()))
                .sorted(Choice.byText(locale))
                .toList();
    }

    /** The kinds of meetings in words. */
    static List<Choice> kinds(MessageSource messages, Locale locale) {
        return Choice.worded(Stream.of(MeetingKind.values()), "meeting.kind.", messages, locale);
    }
}
