package org.spona.regulations.campaign;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.language.Counts;
import org.spona.regulations.campaign.CampaignPredicate.Competence;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a predicate as one sentence: "Opštine i gradovi u Srbiji sa najviše 50.000 stanovnika". */
@Component
public class PredicateSentence {

    private static final String CODE = "campaign.predicate.";

    private final MessageSource messages;
    private final Counts counts;

    PredicateSentence(MessageSource messages, Counts counts) {
        this.messages = messages;
        this.counts = counts;
    }

    /** The sentence, without a full stop. */
    public String of(CampaignPredicate predicate, Locale locale) {
        String kinds = predicate.kinds().isEmpty()
                ? words(CODE + "all", locale)
                : joined(predicate.kinds(), kind -> words("obligation.addressee." + kind, locale), locale);
        String countries = joined(predicate.countries(), country -> in(country, locale), locale);
        String sentence = Stream.of(kinds, countries, size(predicate, locale))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))
                + (predicate.competence() == Competence.ANY
                        ? ""
                        : ", " + words(CODE + "competence." + predicate.competence(), locale));
        return sentence.substring(0, 1).toUpperCase(locale) + sentence.substring(1);
    }

    private String size(CampaignPredicate predicate, Locale locale) {
        Integer from = predicate.populationFrom();
        Integer to = predicate.populationTo();
        if (from == null) {
            return to == null ? "" : counts.text(CODE + "most", to, locale);
        }
        return to == null ? counts.text(CODE + "least", from, locale) : counts.text(CODE + "between", to, locale, from);
    }

    private String in(String country, Locale locale) {
        Object[] named = {messages.getMessage("country." + country, null, country, locale)};
        String other = words(CODE + "in", locale, named);
        return Objects.requireNonNull(messages.getMessage(CODE + "in." + country, null, other, locale));
    }

    private <T> String joined(List<T> values, Function<T, String> word, Locale locale) {
        List<String> words = values.stream().map(word).toList();
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " " + words(CODE + "and", locale) + " "
                        + words.getLast();
    }

    private String words(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
