package org.spona.meetings.meeting.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.meetings.meeting.Audience.Who;
import org.spona.meetings.meeting.NetworkPeople;
import org.spona.meetings.meeting.NetworkPeople.Member;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.shell.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Whom a coordinator can choose from: what her network has, in the language of the page. */
@Component
class AudienceChoices {

    private final NetworkPeople people;
    private final Directory directory;
    private final MessageSource messages;

    AudienceChoices(NetworkPeople people, Directory directory, MessageSource messages) {
        this.people = people;
        this.directory = directory;
        this.messages = messages;
    }

    void addTo(Model model, UUID networkId, Locale locale) {
        List<Member> members = people.list(networkId);
        Map<UUID, Organisation> organisations = directory.organisations(
                members.stream().map(Member::organisationId).collect(Collectors.toSet()));
        model.addAttribute("whos", Choice.worded(Stream.of(Who.values()), "meeting.who.", messages, locale));
        model.addAttribute("countries", of(members, Member::country, "country.", locale));
        model.addAttribute("kinds", of(members, Member::kind, "organisation.kind.", locale));
        model.addAttribute("roles", of(members, Member::role, "role.", locale));
        model.addAttribute("organisations", Choice.named(organisations.values(), locale));
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
