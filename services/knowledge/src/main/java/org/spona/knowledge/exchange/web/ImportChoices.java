package org.spona.knowledge.exchange.web;

import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spona.knowledge.exchange.PracticeImport;
import org.spona.knowledge.exchange.job.ImportJob;
import org.spona.platform.directory.Countries;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.language.Sorting;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of an import let choose. */
@Component
class ImportChoices {

    /** The countries whose associations work in the region; a file may name others. */
    private final PracticeImport practices;

    private final Directory directory;
    private final WritingChoices writing;
    private final RowViews rows;
    private final MessageSource messages;

    ImportChoices(
            PracticeImport practices,
            Directory directory,
            WritingChoices writing,
            RowViews rows,
            MessageSource messages) {
        this.rows = rows;
        this.practices = practices;
        this.directory = directory;
        this.writing = writing;
        this.messages = messages;
    }

    /** @throws Refusal {@code forbidden} for whoever may import nowhere */
    void addUploadTo(Model model, Locale locale) {
        var networks = directory.networks(practices.networks()).values();
        if (networks.isEmpty()) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        model.addAttribute(
                "networks",
                networks.stream()
                        .map(network -> new Choice(network.slug(), name(network, locale)))
                        .sorted(Comparator.comparing(Choice::text, Sorting.of(locale)))
                        .toList());
        model.addAttribute(
                "visibilities", writing.visibilities(locale, Visibility.NETWORK, Visibility.REGION, Visibility.PUBLIC));
    }

    void addColumnsTo(Model model, ImportJob job, Locale locale) {
        model.addAttribute(
                "columns",
                IntStream.range(0, job.header().size())
                        .mapToObj(column -> new Choice(Integer.toString(column), rows.columnName(job, column, locale)))
                        .toList());
        model.addAttribute("languages", writing.languages(locale));
        model.addAttribute(
                "countries",
                Stream.concat(Countries.OF_MEMBERS.stream(), Stream.of(country(job.networkId())))
                        .distinct()
                        .map(country -> new Choice(country, words("country." + country, country, locale)))
                        .sorted(Comparator.comparing(Choice::text, Sorting.of(locale)))
                        .toList());
    }

    String country(UUID networkId) {
        return directory.findNetwork(networkId).map(Network::country).orElse("");
    }

    String language(String country, Locale locale) {
        return WrittenLanguages.ofCountry(country, locale);
    }

    private String words(String key, String otherwise, Locale locale) {
        String found = messages.getMessage(key, null, otherwise, locale);
        return found == null ? otherwise : found;
    }

    private static String name(Network network, Locale locale) {
        return locale.getScript().equals("Cyrl") ? network.nameCyrillic() : network.nameLatin();
    }
}
