package org.spona.knowledge.search.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.knowledge.search.Facet;
import org.spona.knowledge.search.PracticeQuery;
import org.spona.knowledge.search.PracticeQuery.Order;
import org.spona.knowledge.search.PracticeSearch;
import org.spona.knowledge.search.SearchAway;
import org.spona.knowledge.search.SearchResult;
import org.spona.knowledge.search.log.SearchNotes;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page that finds practices. Its address holds the whole search. */
@Controller
class SearchPages {

    private static final Logger log = LoggerFactory.getLogger(SearchPages.class);

    private final PracticeSearch search;
    private final HitViews hits;
    private final FacetViews facets;
    private final SearchNotes notes;

    SearchPages(PracticeSearch search, HitViews hits, FacetViews facets, SearchNotes notes) {
        this.search = search;
        this.hits = hits;
        this.facets = facets;
        this.notes = notes;
    }

    @GetMapping("/practices")
    ModelAndView search(
            @Valid @ModelAttribute("query") @Nullable PracticeQuery query,
            BindingResult errors,
            @RequestParam MultiValueMap<String, String> asked,
            Locale locale) {
        if (query == null) {
            return invalid(kept(asked), errors, locale);
        }
        if (errors.hasErrors()) {
            return invalid(query, errors, locale);
        }
        try {
            var result = search.search(query, Readers.get());
            if (asksAnew(query)) {
                notes.asked(query.q(), result.hits().total(), Readers.get());
            }
            return page(outcome(query, result), HttpStatus.OK, query, result, locale);
        } catch (SearchAway away) {
            log.warn("the search is away: {}", String.valueOf(away.getCause()));
            return page("away", HttpStatus.SERVICE_UNAVAILABLE, query, nothing(), locale);
        }
    }

    /** The page with what was asked, as far as it could be read, and what is wrong with it. */
    private ModelAndView invalid(PracticeQuery query, BindingResult errors, Locale locale) {
        var page = page("invalid", HttpStatus.UNPROCESSABLE_CONTENT, query, nothing(), locale);
        var told = new BeanPropertyBindingResult(query, "query");
        errors.getAllErrors().forEach(told::addError);
        page.addObject("query", query);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "query", told);
        return page;
    }

    private ModelAndView page(
            String outcome, HttpStatus status, PracticeQuery query, SearchResult result, Locale locale) {
        var page = new ModelAndView("search/practices", status);
        page.addObject("outcome", outcome);
        page.addObject("address", new SearchAddress(query));
        page.addObject("result", result);
        page.addObject("hits", hits.list(result.hits().items(), locale));
        page.addObject("facets", facets.of(result.facets(), query, locale));
        page.addObject("writes", Readers.get().isAnywhere(Role::writes));
        page.addObject("edits", Readers.get().isAnywhere(Role.EDITOR::equals));
        page.addObject("staff", Readers.get().isAnywhere(Role::staffs));
        return page;
    }

    /** Whether the words alone decide what is found: neither a choice nor a further part of the hits. */
    private static boolean asksAnew(PracticeQuery query) {
        return query.page() == 0 && query.chosen().values().stream().allMatch(List::isEmpty);
    }

    private static String outcome(PracticeQuery query, SearchResult result) {
        if (result.hits().total() > 0) {
            return "found";
        }
        return query.narrowed() ? "nothing" : "new";
    }

    /** Words and choices of a search in which something else, such as its page, could not be read. */
    private static PracticeQuery kept(MultiValueMap<String, String> asked) {
        Function<Facet, List<String>> chosen = facet -> asked.getOrDefault(facet.parameter(), List.of());
        return new PracticeQuery(
                Objects.requireNonNullElse(asked.getFirst("q"), ""),
                chosen.apply(Facet.COUNTRY),
                chosen.apply(Facet.MUNICIPALITY),
                chosen.apply(Facet.TOPIC),
                chosen.apply(Facet.TARGET_GROUP),
                chosen.apply(Facet.LANGUAGE),
                chosen.apply(Facet.NETWORK),
                Order.RELEVANCE,
                0,
                1);
    }

    private static SearchResult nothing() {
        return new SearchResult(new PageOf<>(List.of(), 0, 0, 1), 0, Map.of(), null);
    }
}
