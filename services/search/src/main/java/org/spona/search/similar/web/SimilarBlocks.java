package org.spona.search.similar.web;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.tenancy.Readers;
import org.spona.search.finding.HitViews;
import org.spona.search.finding.OpenedFromSearch;
import org.spona.search.finding.SearchUnavailable;
import org.spona.search.log.SearchNotes;
import org.spona.search.similar.SimilarThings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Things that resemble another one: at its side, and while it is being written. */
@Controller
class SimilarBlocks {

    private static final Logger log = LoggerFactory.getLogger(SimilarBlocks.class);

    private static final int FEW = 5;

    private final SimilarThings similar;
    private final HitViews hits;
    private final SearchNotes notes;

    SimilarBlocks(SimilarThings similar, HitViews hits, SearchNotes notes) {
        this.similar = similar;
        this.hits = hits;
        this.notes = notes;
    }

    @GetMapping("/search/things/{kind}/{id}/similar")
    String similar(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Current-URL", required = false) @Nullable String page,
            Model model,
            Locale locale) {
        var thing = new ThingKey(kind, id);
        OpenedFromSearch.words(page).ifPresent(q -> notes.opened(q, thing, Readers.get()));
        model.addAttribute("hits", hits.list(similar.to(thing, FEW), locale));
        return "search/similar";
    }

    /**
     * What may have been written already; {@code kind} and {@code id} are those of what is being written. Without the search there is no
     * hint, and writing goes on.
     */
    @PostMapping("/search/things/{kind}/{id}/likely")
    String likely(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(name = "content.title", defaultValue = "") String title,
            @RequestParam(name = "content.summary", defaultValue = "") String summary,
            Model model,
            Locale locale) {
        try {
            model.addAttribute("hits", hits.list(similar.likely(new ThingKey(kind, id), title, summary), locale));
        } catch (SearchUnavailable unavailable) {
            log.debug("no hint of what may have been written already: {}", String.valueOf(unavailable.getCause()));
        }
        return "search/likely";
    }
}
