package org.spona.meetings.invitation.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.meetings.invitation.Audience.Who;
import org.spona.meetings.invitation.AudiencePart;
import org.spona.meetings.invitation.InviteeCount;
import org.spona.meetings.invitation.InviteeEntry;
import org.spona.meetings.invitation.InviteeList;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingStep;
import org.spona.meetings.meeting.MeetingViews;
import org.spona.meetings.network.NetworkPeople;
import org.spona.meetings.network.NetworkPeople.Member;
import org.spona.platform.directory.Contacts;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.shell.Choice;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** The page on which a coordinator chooses whom to invite, read in one transaction: who is on the list, and whom her network has. */
@Component
class AudienceChoices {

    private final MeetingReading meetings;
    private final MeetingViews views;
    private final InviteeList invitees;
    private final NetworkPeople people;
    private final Directory directory;
    private final Contacts contacts;
    private final MessageSource messages;
    private final Clock clock;

    AudienceChoices(
            MeetingReading meetings,
            MeetingViews views,
            InviteeList invitees,
            NetworkPeople people,
            Directory directory,
            Contacts contacts,
            MessageSource messages,
            Clock clock) {
        this.meetings = meetings;
        this.views = views;
        this.invitees = invitees;
        this.people = people;
        this.directory = directory;
        this.contacts = contacts;
        this.messages = messages;
        this.clock = clock;
    }

    /** What the form begins with. */
    @Transactional(readOnly = true)
    AudienceForm begin(UUID id) {
        return AudienceForm.blank(!meetings.get(id).bodies().isEmpty());
    }

    /** The view of the page; its form is in the model already. */
    @Transactional(readOnly = true)
    String page(UUID id, Model model, Locale locale) {
        Meeting meeting = meetings.get(id);
        MeetingStep.INVITE.require(Readers.get(), meeting, clock.instant());
        List<InviteeEntry> entries = invitees.of(id);
        model.addAttribute("meeting", views.of(meeting, locale));
        model.addAttribute("institutions", Institution.of(entries));
        model.addAttribute("count", InviteeCount.of(entries));
        addChoices(model, meeting, locale);
        return "invitation/invitees";
    }

    private void addChoices(Model model, Meeting meeting, Locale locale) {
        List<Member> members = people.list(meeting.ownership().networkId());
        Map<UUID, Organisation> organisations = directory.organisations(
                members.stream().map(Member::organisationId).collect(Collectors.toSet()));
        model.addAttribute(
                "whos",
                Choice.worded(
                        Stream.of(Who.values())
                                .filter(who ->
                                        who != Who.BODIES || !meeting.bodies().isEmpty()),
                        "meeting.who.",
                        messages,
                        locale));
        model.addAttribute("countries", of(members, Member::country, "country.", locale));
        model.addAttribute("kinds", of(members, Member::kind, "organisation.kind.", locale));
        model.addAttribute("roles", of(members, Member::role, "role.", locale));
        model.addAttribute(
                "topics",
                contacts.topicsOf(members.stream().map(Member::personId).toList()).stream()
                        .map(topic -> new Choice(topic.code(), topic.labels().in(locale.toLanguageTag())))
                        .sorted(Choice.byText(locale))
                        .limit(AudiencePart.MOST_TOPICS)
                        .toList());
        model.addAttribute("organisations", Choice.organisations(organisations.values(), messages, locale));
        model.addAttribute(
                "people",
                members.stream()
                        .map(member -> new Choice(
                                member.personId().toString(),
                                member.name() + " · "
                                        + Objects.requireNonNull(organisations.get(member.organisationId()))
                                                .name(locale)))
                        .distinct()
                        .sorted(Choice.byText(locale))
                        .toList());
    }

    private List<Choice> of(List<Member> members, Function<Member, ?> what, String words, Locale locale) {
        return Choice.worded(members.stream().map(what).distinct(), words, messages, locale);
    }
}
