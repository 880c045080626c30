package org.spona.knowledge.practice.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.practice.Licence;
import org.spona.knowledge.practice.PracticeError;
import org.spona.knowledge.practice.PracticeInput;
import org.spona.knowledge.vocabulary.Vocabulary;
import org.spona.knowledge.vocabulary.Vocabulary.Kind;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.directory.OrganisationKind;
import org.spona.platform.language.Sorting;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the form of a practice lets choose, in the language of the page, and what it begins with. */
@Component
class PracticeChoices {

    private final Directory directory;
    private final Vocabulary vocabulary;
    private final WritingChoices writing;
    private final MessageSource messages;

    PracticeChoices(Directory directory, Vocabulary vocabulary, WritingChoices writing, MessageSource messages) {
        this.directory = directory;
        this.vocabulary = vocabulary;
        this.writing = writing;
        this.messages = messages;
    }

    /**
     * An empty draft for the reader's workplace, in the language of its country.
     *
     * @throws Refusal {@code no-workplace} when she has none in which she may write
     */
    PracticeInput blank(Locale locale) {
        var workplace =
                Readers.get().workplaceAs(Role::writes).orElseThrow(() -> new Refusal(PracticeError.NO_WORKPLACE));
        UUID municipality = directory
                .findOrganisation(workplace.organisationId())
                .filter(organisation -> OrganisationKind.localGovernments().contains(organisation.kind()))
                .map(Organisation::id)
                .orElse(null);
        String country = directory
                .findNetwork(workplace.networkId())
                .map(Network::country)
                .orElse("");
        return PracticeInput.blank(workplace, municipality, WrittenLanguages.ofCountry(country, locale));
    }

    void addTo(Model model, PracticeInput input, Locale locale) {
        var network = networkOf(input);
        model.addAttribute("network", network);
        model.addAttribute("organisation", organisationOf(input));
        model.addAttribute("languages", writing.languages(locale));
        model.addAttribute("topics", terms(Kind.TOPIC, locale));
        model.addAttribute("targetGroups", terms(Kind.TARGET_GROUP, locale));
        model.addAttribute("municipalities", municipalities(network, input, locale));
        model.addAttribute(
                "licences", Choice.worded(Stream.of(Licence.values()), "practice.licence.", messages, locale));
        model.addAttribute("visibilities", writing.visibilities(locale, Visibility.values()));
    }

    private @Nullable Network networkOf(PracticeInput input) {
        return input.networkId() == null
                ? null
                : directory.findNetwork(input.networkId()).orElse(null);
    }

    private @Nullable Organisation organisationOf(PracticeInput input) {
        return input.organisationId() == null
                ? null
                : directory.findOrganisation(input.organisationId()).orElse(null);
    }

    private List<Choice> terms(Kind kind, Locale locale) {
        return vocabulary.list(kind).stream()
                .map(term -> new Choice(term.code(), term.labels().in(locale.toLanguageTag())))
                .sorted(Comparator.comparing(Choice::text, Sorting.of(locale)))
                .toList();
    }

    /** The local governments of the network's country, and the one that is chosen already. */
    private List<Choice> municipalities(@Nullable Network network, PracticeInput input, Locale locale) {
        List<Organisation> ofCountry = network == null
                ? List.of()
                : directory.listOrganisations(network.country(), OrganisationKind.localGovernments());
        UUID chosenId = input.content().municipalityId();
        Stream<Organisation> chosen = chosenId == null ? Stream.empty() : directory.findOrganisation(chosenId).stream();
        return Choice.organisations(
                Stream.concat(ofCountry.stream(), chosen).distinct().toList(), messages, locale);
    }
}
