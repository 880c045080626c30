package org.spona.search.finding.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.search.finding.Filters;
import org.spona.search.finding.FoundThing;
import org.spona.search.finding.HitView;
import org.spona.search.finding.HitViews;
import org.spona.search.finding.SearchAddress;
import org.spona.search.finding.SearchQuery;
import org.spona.search.finding.ThingSearch;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What others have published lately, of some kinds or of all, for the reader's home page. */
@Controller
class NewThingsBlock {

    private static final int FEW = 5;

    private final ThingSearch search;
    private final HitViews hits;

    NewThingsBlock(ThingSearch search, HitViews hits) {
        this.search = search;
        this.hits = hits;
    }

    /**
     * A new thing.
     *
     * @param reason through which circle the reader sees it
     */
    record Line(HitView hit, Visibility reason) {}

    @GetMapping("/search/blocks/new")
    String newest(@Valid Filters filters, Model model, Locale locale) {
        Reader reader = Readers.get();
        List<FoundThing> found = search.search(SearchQuery.newest("", filters, FEW), reader)
                .hits()
                .items();
        List<HitView> views = hits.list(found, locale);
        model.addAttribute(
                "lines",
                IntStream.range(0, found.size())
                        .mapToObj(index -> new Line(views.get(index), reason(found.get(index), reader)))
                        .toList());
        model.addAttribute("all", new SearchAddress(SearchQuery.newest("", filters, FEW)).same());
        return "search/new";
    }

    /** A hit is something that she may read. */
    private static Visibility reason(FoundThing hit, Reader reader) {
        return reader.readsThrough(new Ownership(hit.organisationId(), hit.networkId(), Visibility.PUBLIC))
                .orElseThrow();
    }
}
