package org.spona.search.finding.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.search.finding.Facet;
import org.spona.search.finding.FacetTerm;
import org.spona.search.finding.FacetTerms;
import org.spona.search.finding.Filters;
import org.spona.search.finding.HitViews;
import org.spona.search.finding.SearchAddress;
import org.spona.search.finding.SearchMade;
import org.spona.search.finding.SearchParameters;
import org.spona.search.finding.SearchQuery;
import org.spona.search.finding.SearchQuery.Order;
import org.spona.search.finding.SearchResult;
import org.spona.search.finding.SearchUnavailable;
import org.spona.search.finding.ThingSearch;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page that finds things. Its address holds the whole search. */
@Controller
class SearchPages {

    private static final Logger log = LoggerFactory.getLogger(SearchPages.class);

    private final ThingSearch search;
    private final HitViews hits;
    private final FacetViews facets;
    private final KindTabs kinds;
    private final FacetTerms terms;
    private final ApplicationEventPublisher events;

    SearchPages(
            ThingSearch search,
            HitViews hits,
            FacetViews facets,
            KindTabs kinds,
            FacetTerms terms,
            ApplicationEventPublisher events) {
        this.search = search;
        this.hits = hits;
        this.facets = facets;
        this.kinds = kinds;
        this.terms = terms;
        this.events = events;
    }

    @GetMapping("/search")
    ModelAndView search(
            @Valid @ModelAttribute("query") @Nullable SearchParameters parameters,
            BindingResult errors,
            @Valid @ModelAttribute("filters") Filters filters,
            BindingResult filterErrors,
            @RequestParam(defaultValue = "") String q,
            Locale locale) {
        if (parameters == null || errors.hasErrors() || filterErrors.hasErrors()) {
            var told = new BeanPropertyBindingResult(kept(parameters, q), "query");
            errors.getAllErrors().forEach(told::addError);
            filterErrors.getAllErrors().forEach(error -> told.addError(general(error)));
            return invalid(filters, told, locale);
        }
        SearchQuery query = parameters.among(filters);
        try {
            var result = search.search(query, Readers.get());
            if (asksAnew(query)) {
                events.publishEvent(new SearchMade(query.q(), result.hits().total(), Readers.get()));
            }
            return page(outcome(query, result), HttpStatus.OK, query, result, locale);
        } catch (SearchUnavailable unavailable) {
            log.warn("the search is unavailable: {}", String.valueOf(unavailable.getCause()));
            return page("unavailable", HttpStatus.SERVICE_UNAVAILABLE, query, nothing(), locale);
        }
    }

    /** The page with what was asked, as far as it could be read, and what is wrong with it. */
    private ModelAndView invalid(Filters filters, BindingResult told, Locale locale) {
        var parameters = (SearchParameters) Objects.requireNonNull(told.getTarget());
        var page = page("invalid", HttpStatus.UNPROCESSABLE_CONTENT, parameters.among(filters), nothing(), locale);
        page.addObject("query", parameters);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "query", told);
        return page;
    }

    /** The words of a search in which something else, such as its page, could not be read. */
    private static SearchParameters kept(@Nullable SearchParameters parameters, String q) {
        return Objects.requireNonNullElseGet(parameters, () -> new SearchParameters(q, Order.RELEVANCE, 0, 1, ""));
    }

    /** What is wrong with what is chosen stands beside no field. */
    private static ObjectError general(ObjectError error) {
        return new ObjectError("query", error.getCodes(), error.getArguments(), error.getDefaultMessage());
    }

    private ModelAndView page(
            String outcome, HttpStatus status, SearchQuery query, SearchResult result, Locale locale) {
        var page = new ModelAndView("search/page", status);
        page.addObject("outcome", outcome);
        page.addObject("address", new SearchAddress(query));
        page.addObject("result", result);
        page.addObject("hits", hits.list(result.hits().items(), query.q(), locale));
        page.addObject("kinds", kinds.of(result.facets(), query, locale));
        page.addObject("facets", facets.of(result.facets(), query, locale));
        page.addObject("actions", actions(query));
        page.addObject("staff", Readers.get().isAnywhere(Role::staffs));
        return page;
    }

    /** What can be done with the things of the only kind that is searched: a block of their service. */
    private @Nullable String actions(SearchQuery query) {
        List<String> kinds = query.filters().kinds();
        List<FacetTerm> known = terms.list(Facet.KIND);
        return known.stream()
                .filter(kind -> kinds.equals(List.of(kind.code())) || (kinds.isEmpty() && known.size() == 1))
                .map(kind -> kind.path() + "blocks/actions")
                .findFirst()
                .orElse(null);
    }

    /** Whether the words alone decide what is found: neither a choice nor a further part of the hits. */
    private static boolean asksAnew(SearchQuery query) {
        return query.page() == 0 && !query.filters().narrow();
    }

    private static String outcome(SearchQuery query, SearchResult result) {
        if (result.hits().total() > 0) {
            return "found";
        }
        return query.narrowed() ? "nothing" : "new";
    }

    private static SearchResult nothing() {
        return new SearchResult(new PageOf<>(List.of(), 0, 0, 1), false, 0, Map.of(), null);
    }
}
