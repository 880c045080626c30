package org.spona.knowledge.exchange.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.exchange.PlaceAnswer.Treatment;
import org.spona.knowledge.exchange.job.ImportJob;
import org.spona.knowledge.exchange.job.ImportJobs;
import org.spona.knowledge.exchange.job.ImportRows;
import org.spona.knowledge.exchange.job.RowFate;
import org.spona.knowledge.exchange.job.UnknownPlace;
import org.spona.platform.shell.Choice;
import org.spona.platform.web.PageRequest;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The pages of an import once its columns are chosen. */
@Component
class ImportViews {

    private static final int QUESTIONS = 20;

    private final ImportJobs jobs;
    private final ImportRows rows;
    private final RowViews rowViews;
    private final PlaceChoices places;
    private final MessageSource messages;

    ImportViews(ImportJobs jobs, ImportRows rows, RowViews rowViews, PlaceChoices places, MessageSource messages) {
        this.jobs = jobs;
        this.rows = rows;
        this.rowViews = rowViews;
        this.places = places;
        this.messages = messages;
    }

    /** What would become of the rows, and what is asked about them. */
    String preview(ImportJob job, Optional<RowFate> fate, PageRequest page, Model model, Locale locale) {
        List<UnknownPlace> unknown = rows.unknownPlaces(job.id());
        List<UnknownPlace> asked = unknown.stream().limit(QUESTIONS).toList();
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", PlaceForm.of(asked));
        }
        model.addAttribute("unknown", unknown.size());
        model.addAttribute("suggestions", suggestions((PlaceForm) model.getAttribute("form"), locale));
        model.addAttribute(
                "treatments", Choice.worded(List.of(Treatment.values()).stream(), "import.place.", messages, locale));
        addRows(job, fate, page, model, locale);
        return "exchange/preview";
    }

    /** How far it is, and what became of the rows. */
    String progress(ImportJob job, Optional<RowFate> fate, PageRequest page, Model model, Locale locale) {
        addRows(job, fate, page, model, locale);
        return "exchange/progress";
    }

    private List<List<Choice>> suggestions(@Nullable PlaceForm form, Locale locale) {
        return form == null
                ? List.of()
                : form.places().stream()
                        .map(line -> places.list(line.country(), line.name(), locale))
                        .toList();
    }

    private void addRows(ImportJob job, Optional<RowFate> fate, PageRequest page, Model model, Locale locale) {
        model.addAttribute("job", job);
        model.addAttribute("counts", rows.counts(job.id()));
        model.addAttribute("may", jobs.permissions(job));
        model.addAttribute("fate", fate.orElse(null));
        model.addAttribute("rows", rows.page(job.id(), fate, page).map(row -> rowViews.of(row, locale)));
    }
}
