package org.spona.platform.history;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.web.PageRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages of the history of a thing. A controller of a kind of things says below which address:
 * {@code @RequestMapping("/practices/{id}")}.
 */
public abstract class HistoryPages {

    private final HistorySource source;
    private final ThingHistory history;

    protected HistoryPages(HistorySource source, ThingHistory history) {
        this.source = source;
        this.history = history;
    }

    @GetMapping("/history")
    String list(@PathVariable UUID id, @Valid PageRequest page, Model model, Locale locale) {
        var versions = history.list(source, id, page);
        addThing(id, model);
        model.addAttribute("versions", versions);
        model.addAttribute("labels", history.labels(source, versions.items(), locale));
        return "history/list";
    }

    @GetMapping("/history/comparison")
    String compare(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID from,
            @RequestParam UUID to,
            Model model,
            Locale locale) {
        model.addAttribute("comparison", history.compare(source, id, Optional.ofNullable(from), to, locale));
        addThing(id, model);
        return "history/comparison";
    }

    private void addThing(UUID id, Model model) {
        model.addAttribute("thing", source.get(id));
    }
}
