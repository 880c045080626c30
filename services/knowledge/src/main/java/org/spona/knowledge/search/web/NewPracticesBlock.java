package org.spona.knowledge.search.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.spona.knowledge.search.PracticeHit;
import org.spona.knowledge.search.PracticeQuery;
import org.spona.knowledge.search.PracticeSearch;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What others have published lately, for the reader's home page. */
@Controller
class NewPracticesBlock {

    private static final int FEW = 5;

    private final PracticeSearch search;
    private final HitViews hits;

    NewPracticesBlock(PracticeSearch search, HitViews hits) {
        this.search = search;
        this.hits = hits;
    }

    /**
     * A new practice.
     *
     * @param reason through which circle the reader sees it
     */
    record Line(HitView practice, Visibility reason) {}

    @GetMapping("/practices/blocks/new")
    String newest(Model model, Locale locale) {
        Reader reader = Readers.get();
        List<PracticeHit> found =
                search.search(PracticeQuery.newest(FEW), reader).hits().items();
        List<HitView> views = hits.list(found, locale);
        model.addAttribute(
                "lines",
                IntStream.range(0, found.size())
                        .mapToObj(index -> new Line(views.get(index), reason(found.get(index), reader)))
                        .toList());
        return "search/new";
    }

    /** A hit is something that she may read. */
    private static Visibility reason(PracticeHit hit, Reader reader) {
        return reader.readsThrough(new Ownership(hit.organisationId(), hit.networkId(), Visibility.PUBLIC))
                .orElseThrow();
    }
}
