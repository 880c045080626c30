package org.spona.meetings.meeting.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.spona.meetings.meeting.Audience.Who;
import org.spona.meetings.meeting.NetworkPeople;
import org.spona.meetings.meeting.NetworkPeople.Member;
import org.spona.platform.language.Sorting;
import org.spona.platform.shell.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Whom a coordinator can choose from: what her network has, in the language of the page. */
@Component
class AudienceChoices {

    private final NetworkPeople people;
    private final MessageSource messages;

    AudienceChoices(NetworkPeople people, MessageSource messages) {
        this.people = people;
        this.messages = messages;
    }

    void addTo(Model model, UUID networkId, Locale locale) {
        List<Member> members = people.list(networkId);
        boolean cyrillic = locale.getScript().equals("Cyrl");
        model.addAttribute("whos", Choice.named(Stream.of(Who.values()), "meeting.who.", messages, locale));
        model.addAttribute("countries", of(members, Member::country, "country.", locale));
        model.addAttribute("kinds", of(members, Member::kind, "organisation.kind.", locale));
        model.addAttribute("roles", of(members, Member::role, "role.", locale));
        model.addAttribute(
                "organisations",
                sorted(
                        members.stream()
                                .map(member -> new Choice(
                                        member.organisationId().toString(),
                                        cyrillic ? member.nameCyrillic() : member.nameLatin())),
                        locale));
        model.addAttribute(
                "people",
                sorted(
                        members.stream()
                                .map(member -> new Choice(
                                        member.personId().toString(),
                                        member.name() + " · "
                                                + (cyrillic ? member.nameCyrillic() : member.nameLatin()))),
                        locale));
    }

    private List<Choice> of(List<Member> members, Function<Member, ?> what, String words, Locale locale) {
        return Choice.named(members.stream().map(what).distinct(), words, messages, locale);
    }

    private static List<Choice> sorted(Stream<Choice> choices, Locale locale) {
        return choices.distinct()
                .sorted(Comparator.comparing(Choice::text, Sorting.of(locale)))
                .toList();
    }
}
