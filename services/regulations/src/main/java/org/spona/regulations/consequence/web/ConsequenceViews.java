package org.spona.regulations.consequence.web;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.directory.Person;
import org.spona.platform.findable.Thing;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.language.Labels;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.text.Content;
import org.spona.platform.workflow.Permissions;
import org.spona.regulations.consequence.Consequence;
import org.spona.regulations.consequence.ConsequenceReading;
import org.spona.regulations.consequence.ConsequenceStep;
import org.spona.regulations.provision.ActTexts;
import org.spona.regulations.provision.ActVersion;
import org.spona.regulations.provision.ProvisionLabels;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Adds to what rests on a change what its pages show besides: how things, organisations and provisions are called. */
@Component
class ConsequenceViews {

    /** So many provisions are named of one thing at most. */
    private static final int FEW = 5;

    /**
     * A changed provision.
     *
     * @param citation as lawyers cite it; empty when the version has it no more
     */
    record CitedProvision(UUID wid, String citation) {}

    /**
     * A thing that rests on a change.
     *
     * @param kind what a thing of its kind is called
     * @param person who has said what is to be done
     * @param can what the reader may say of it
     */
    record ConsequenceView(
            Consequence consequence,
            Thing thing,
            String kind,
            Optional<Organisation> organisation,
            Optional<Person> person,
            List<CitedProvision> provisions,
            Permissions can) {}

    private final ConsequenceReading reading;
    private final ActTexts texts;
    private final ProvisionLabels labels;
    private final Directory directory;
    private final MessageSource messages;
    private final Clock clock;

    ConsequenceViews(
            ConsequenceReading reading,
            ActTexts texts,
            ProvisionLabels labels,
            Directory directory,
            MessageSource messages,
            Clock clock) {
        this.reading = reading;
        this.texts = texts;
        this.labels = labels;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * All of some that rest on what one version changes; what was withdrawn a moment ago is left out.
     *
     * @param language of the act
     */
    List<ConsequenceView> of(
            ActVersion version, List<Consequence> some, String language, Content shown, Locale locale) {
        Map<ThingKey, Thing> things = reading.things(some);
        Map<String, String> kinds =
                kinds(some.stream().map(one -> one.thing().kind()).collect(Collectors.toSet()), locale);
        Map<UUID, Organisation> organisations = directory.organisations(
                some.stream().map(Consequence::organisationId).collect(Collectors.toSet()));
        Map<UUID, Person> people = directory.people(some.stream()
                .map(Consequence::settledBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Set<UUID> wids =
                some.stream().flatMap(one -> one.wids().stream().limit(FEW)).collect(Collectors.toSet());
        Map<UUID, String> citations = texts.addresses(version, wids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, place -> labels.citation(place.getValue(), shown, language, locale)));
        return some.stream()
                .flatMap(one -> Stream.ofNullable(things.get(one.thing()))
                        .map(thing -> new ConsequenceView(
                                one,
                                thing,
                                kinds.getOrDefault(one.thing().kind(), ""),
                                Optional.ofNullable(organisations.get(one.organisationId())),
                                Optional.ofNullable(one.settledBy()).map(people::get),
                                one.wids().stream()
                                        .limit(FEW)
                                        .map(wid -> new CitedProvision(wid, citations.getOrDefault(wid, "")))
                                        .toList(),
                                Permissions.of(ConsequenceStep.class, one, Readers.get(), clock.instant()))))
                .toList();
    }

    /** What things of some kinds are called, those of other services as they say themselves. */
    Map<String, String> kinds(Collection<String> some, Locale locale) {
        Map<String, Labels> foreign = reading.labels(some);
        return some.stream()
                .collect(Collectors.toMap(
                        kind -> kind,
                        kind -> foreign.containsKey(kind)
                                ? foreign.get(kind).in(locale.toLanguageTag())
                                : Objects.requireNonNullElse(
                                        messages.getMessage(kind + ".kind", null, kind, locale), kind)));
    }
}
