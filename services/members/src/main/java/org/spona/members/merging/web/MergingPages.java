package org.spona.members.merging.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.members.merging.Merging;
import org.spona.members.merging.MergingReading;
import org.spona.members.merging.MergingReading.Question;
import org.spona.members.merging.MergingStep;
import org.spona.members.organisation.OrganisationVoice;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.language.Counts;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Confirmation;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Steps;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks which entry of an organisation stays, and before each step whom it reaches. */
@Controller
class MergingPages {

    private static final String MERGE = "/organisations/{id}/merge";
    private static final String INTO = MERGE + "/into/{into}";
    private static final String STEP = MERGE + "/{step:confirm|decline|withdraw}";

    private final Merging merging;
    private final MergingReading reading;
    private final OrganisationVoice voice;
    private final Directory directory;
    private final MessageSource messages;
    private final Counts counts;

    MergingPages(
            Merging merging,
            MergingReading reading,
            OrganisationVoice voice,
            Directory directory,
            MessageSource messages,
            Counts counts) {
        this.merging = merging;
        this.reading = reading;
        this.voice = voice;
        this.directory = directory;
        this.messages = messages;
        this.counts = counts;
    }

    @GetMapping(MERGE)
    String choose(@PathVariable UUID id, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("candidates", reading.candidates(id, q));
        model.addAttribute("organisation", organisation(id));
        model.addAttribute("q", q);
        return "merging/choose";
    }

    @GetMapping(INTO)
    String ask(@PathVariable UUID id, @PathVariable UUID into, Model model, Locale locale) {
        merging.require(id, into);
        String code = voice.speaksFor(into) ? "merging.merge" : "merging.ask";
        String reach = reach(code, organisation(id), organisation(into), locale);
        return new Confirmation(code, reach, page(id) + "/merge/into/" + into, page(id), true).view(model);
    }

    @PostMapping(INTO)
    String merge(@PathVariable UUID id, @PathVariable UUID into, RedirectAttributes redirect) {
        return merging.merge(id, into)
                ? Flash.done("merging.merge.done").on(page(into), redirect)
                : Flash.done("merging.ask.done").on(page(id), redirect);
    }

    @GetMapping(STEP)
    String confirm(@PathVariable UUID id, @PathVariable("step") String name, Model model, Locale locale) {
        MergingStep step = Steps.named(name, MergingStep.class);
        Question question = question(id, step);
        String code = "merging." + name;
        String reach = reach(code, question.second(), question.first(), locale);
        return new Confirmation(code, reach, page(id) + "/merge/" + name, page(id), step == MergingStep.CONFIRM)
                .view(model);
    }

    @PostMapping(STEP)
    String act(@PathVariable UUID id, @PathVariable("step") String name, RedirectAttributes redirect) {
        MergingStep step = Steps.named(name, MergingStep.class);
        UUID first = question(id, step).first().id();
        switch (step) {
            case CONFIRM -> merging.confirm(id);
            case DECLINE -> merging.decline(id);
            case WITHDRAW -> merging.withdraw(id);
        }
        return Flash.done("merging." + name + ".done").on(page(step == MergingStep.WITHDRAW ? id : first), redirect);
    }

    private Question question(UUID id, MergingStep step) {
        return reading.questions(id).stream()
                .filter(question ->
                        question.second().id().equals(id) && question.steps().contains(step))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** What happens; when the two become one, for how many people and in which networks. */
    private String reach(String code, Organisation second, Organisation first, Locale locale) {
        List<String> sentences = new ArrayList<>();
        Object[] names = {second.name(locale), first.name(locale)};
        sentences.add(messages.getMessage(code + ".reach", names, locale));
        if (!List.of("merging.decline", "merging.withdraw").contains(code)) {
            var reach = reading.reach(second.id());
            if (reach.people() > 0) {
                sentences.add(counts.text("merging.people", reach.people(), locale));
            }
            if (!reach.networks().isEmpty()) {
                String networks = reach.networks().stream()
                        .map(network -> network.name(locale))
                        .sorted()
                        .collect(Collectors.joining("; "));
                sentences.add(messages.getMessage("merging.networks", new Object[] {networks}, locale));
            }
        }
        return String.join(" ", sentences);
    }

    private Organisation organisation(UUID id) {
        return directory.findOrganisation(id).orElseThrow(Refusal::notFound);
    }

    private static String page(UUID id) {
        return "/organisations/" + id;
    }
}
