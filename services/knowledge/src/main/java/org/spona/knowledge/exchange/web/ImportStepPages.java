package org.spona.knowledge.exchange.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.spona.knowledge.exchange.job.ImportJob;
import org.spona.knowledge.exchange.job.ImportJobStep;
import org.spona.knowledge.exchange.job.ImportJobs;
import org.spona.knowledge.exchange.job.ImportRows;
import org.spona.knowledge.exchange.job.Reach;
import org.spona.platform.language.Counts;
import org.spona.platform.problem.Refusal;
import org.spona.platform.workflow.StepPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is asked before an import is published, or undone. */
@Controller
@RequestMapping("/practices/import/{id}/{step:publish|undo}")
class ImportStepPages extends StepPages<ImportJob, ImportJobStep> {

    private final ImportJobs jobs;
    private final ImportRows rows;
    private final Counts counts;
    private final MessageSource messages;

    ImportStepPages(ImportJobs jobs, ImportRows rows, Counts counts, MessageSource messages, Clock clock) {
        super(ImportJobStep.class, "import", "/practices/import/", jobs::get, clock);
        this.jobs = jobs;
        this.rows = rows;
        this.counts = counts;
        this.messages = messages;
    }

    @Override
    protected String reach(ImportJobStep step, ImportJob job, Locale locale) {
        return switch (step) {
            case PUBLISH -> reach(rows.reach(job.id()), locale);
            case UNDO -> counts.text("import.undo.reach", rows.counts(job.id()).changed(), locale);
        };
    }

    @Override
    protected void requireReady(ImportJobStep step, UUID id) {
        if (step == ImportJobStep.PUBLISH) {
            jobs.requireReady(id);
        }
    }

    @Override
    protected String mend(UUID id, Refusal missing, RedirectAttributes redirect) {
        return steps(id).mend("", "import.incomplete", redirect);
    }

    @Override
    protected void take(ImportJobStep step, UUID id) {
        switch (step) {
            case PUBLISH -> jobs.publish(id);
            case UNDO -> jobs.undo(id);
        }
    }

    private String reach(Reach reach, Locale locale) {
        List<String> sentences = new ArrayList<>();
        reach.created()
                .forEach((visibility, practices) ->
                        sentences.add(counts.text("import.reach." + visibility, practices, locale)));
        if (reach.updated() > 0) {
            sentences.add(counts.text("import.reach.updated", reach.updated(), locale));
        }
        sentences.add(
                reach.municipalities() == 0
                        ? messages.getMessage("import.reach.nobody-told", null, locale)
                        : counts.text("import.reach.told", reach.municipalities(), locale));
        return String.join(" ", sentences);
    }
}
