package org.spona.search.completion.web;

import java.util.List;
import java.util.Locale;
import org.spona.platform.tenancy.Readers;
import org.spona.search.completion.Suggestion;
import org.spona.search.completion.Suggestions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
     * @param language in which the text is written, BCP 47; empty for what is in the page's own
     */
    record Option(Suggestion of, String language) {

        static Option of(Suggestion suggestion) {
            return new Option(suggestion, suggestion.isThing() ? suggestion.language() : "");
        }
    }

    @GetMapping("/search/suggestions")
    String suggest(@RequestParam(defaultValue = "") String q, Model model, Locale locale) {
        List<Suggestion> found = q.length() > LONGEST ? List.of() : suggestions.of(q, Readers.get(), locale);
        model.addAttribute("options", found.stream().map(Option::of).toList());
        return "search/suggestions";
    }
}
