package org.spona.knowledge.practice.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.PracticeAuthoring;
import org.spona.knowledge.practice.PracticeError;
import org.spona.knowledge.practice.PracticePermissions;
import org.spona.knowledge.practice.Practices;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Confirmation;
import org.spona.platform.shell.Flash;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps that reach other people, or take something from them: each says whom it reaches and asks once. */
@Controller
class PracticeStepPages {

    private static final String STEP = "/practices/{id}/{step:submit|publish|withdraw|discard}";

    /** A step, named as in its address. */
    enum Step {
        SUBMIT,
        PUBLISH,
        WITHDRAW,
        DISCARD;

        boolean possible(PracticePermissions can) {
            return switch (this) {
                case SUBMIT -> can.submit();
                case PUBLISH -> can.judge();
                case WITHDRAW -> can.withdraw();
                case DISCARD -> can.discard();
            };
        }

        boolean takesAway() {
            return switch (this) {
                case SUBMIT, PUBLISH -> false;
                case WITHDRAW, DISCARD -> true;
            };
        }

        static Step named(String name) {
            return Arrays.stream(values())
                    .filter(step -> step.path().equals(name))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
        }

        String path() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final PracticeAuthoring authoring;
    private final Practices practices;
    private final MessageSource messages;

    PracticeStepPages(PracticeAuthoring authoring, Practices practices, MessageSource messages) {
        this.authoring = authoring;
        this.practices = practices;
        this.messages = messages;
    }

    @GetMapping(STEP)
    String ask(@PathVariable UUID id, @PathVariable("step") String name, Model model, Locale locale) {
        Step step = Step.named(name);
        Practice practice = practices.get(id);
        if (!step.possible(PracticePermissions.of(practice, Readers.get()))) {
            throw new Refusal(PracticeError.WRONG_STATUS);
        }
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        words(step, "question", locale),
                        reach(step, practice, locale),
                        "/practices/" + id + "/" + step.path(),
                        Map.of(),
                        words(step, "verb", locale),
                        "/practices/" + id,
                        step.takesAway()));
        return Confirmation.VIEW;
    }

    @PostMapping(STEP)
    String act(@PathVariable UUID id, @PathVariable("step") String name, RedirectAttributes redirect) {
        Step step = Step.named(name);
        try {
            switch (step) {
                case SUBMIT -> authoring.submit(id);
                case PUBLISH -> authoring.publish(id);
                case WITHDRAW -> authoring.withdraw(id);
                case DISCARD -> authoring.discard(id);
            }
        } catch (InvalidInput missing) {
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.warning("practice.incomplete"));
            return "redirect:/practices/" + id + "/edit";
        }
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("practice." + step.path() + ".done"));
        return step == Step.DISCARD ? "redirect:/practices/mine" : "redirect:/practices/" + id;
    }

    private String reach(Step step, Practice practice, Locale locale) {
        return switch (step) {
            case PUBLISH -> words(step, "reach." + practice.ownership().visibility(), locale);
            case SUBMIT, WITHDRAW, DISCARD -> words(step, "reach", locale);
        };
    }

    private String words(Step step, String part, Locale locale) {
        return messages.getMessage("practice." + step.path() + "." + part, null, locale);
    }
}
