package org.spona.knowledge.search.web;

import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.knowledge.search.SearchAway;
import org.spona.knowledge.search.similar.SimilarPractices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Practices that resemble another one: at its side, and while it is being written. */
@Controller
class SimilarBlocks {

    private static final Logger log = LoggerFactory.getLogger(SimilarBlocks.class);

    private static final int FEW = 5;

    private final SimilarPractices similar;
    private final HitViews hits;

    SimilarBlocks(SimilarPractices similar, HitViews hits) {
        this.similar = similar;
        this.hits = hits;
    }

    @GetMapping("/practices/{id}/blocks/similar")
    String similar(@PathVariable UUID id, Model model, Locale locale) {
        model.addAttribute("hits", hits.list(similar.to(id, FEW), locale));
        return "search/similar";
    }

    /** What may have been written already. Without the search there is no hint, and writing goes on. */
    @PostMapping("/practices/{id}/likely")
    String likely(
            @PathVariable UUID id,
            @RequestParam(name = "content.title", defaultValue = "") String title,
            @RequestParam(name = "content.summary", defaultValue = "") String summary,
            Model model,
            Locale locale) {
        try {
            model.addAttribute("hits", hits.list(similar.likely(title, summary, id), locale));
        } catch (SearchAway away) {
            log.debug("no hint of what may have been written already: {}", String.valueOf(away.getCause()));
        }
        return "search/likely";
    }
}
