package org.spona.knowledge.search.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.spona.knowledge.search.PracticeHit;
import org.spona.knowledge.search.PracticeQuery;
import org.spona.knowledge.search.PracticeSearch;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
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
     * @param reason why the reader sees it: {@code network}, {@code region} or {@code public}
     */
    record Line(HitView practice, String reason) {}

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

    private static String reason(PracticeHit hit, Reader reader) {
        if (reader.networks().contains(hit.networkId())) {
            return "network";
        }
        return reader.regionNetworks().contains(hit.networkId()) ? "region" : "public";
    }
}
