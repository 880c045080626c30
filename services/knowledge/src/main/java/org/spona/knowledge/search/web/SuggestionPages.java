package org.spona.knowledge.search.web;

import java.util.List;
import java.util.Locale;
import org.spona.knowledge.search.suggestion.Suggestion;
import org.spona.knowledge.search.suggestion.Suggestions;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Suggestions below a search field, as the options of its list. */
@Controller
class SuggestionPages {

    private static final int LONGEST = 200;

    private final Suggestions suggestions;

    SuggestionPages(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /**
     * A suggestion to choose.
     *
     * @param language of the text without script, for {@code #content}; empty for what is in the page's own
     * @param address where it leads
     */
    record Option(Suggestion of, String language, String address) {}

    @GetMapping("/practices/suggestions")
    String suggest(@RequestParam(defaultValue = "") String q, Model model, Locale locale) {
        List<Suggestion> found = q.length() > LONGEST ? List.of() : suggestions.of(q, Readers.get(), locale);
        model.addAttribute(
                "options", found.stream().map(SuggestionPages::option).toList());
        return "search/suggestions";
    }

    private static Option option(Suggestion suggestion) {
        return switch (suggestion.kind()) {
            case PRACTICE ->
                new Option(
                        suggestion,
                        Locale.forLanguageTag(suggestion.language()).getLanguage(),
                        "/practices/" + suggestion.value());
            case MUNICIPALITY -> new Option(suggestion, "", search("municipality", suggestion.value()));
            case TOPIC -> new Option(suggestion, "", search("topic", suggestion.value()));
        };
    }

    private static String search(String facet, String value) {
        return UriComponentsBuilder.fromPath("/practices")
                .queryParam(facet, value)
                .toUriString();
    }
}
