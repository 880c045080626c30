package org.spona.knowledge.practice.web;

import java.util.Locale;
import java.util.UUID;
import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.PracticeAuthoring;
import org.spona.knowledge.practice.PracticeError;
import org.spona.knowledge.practice.PracticePermissions;
import org.spona.knowledge.practice.Practices;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Steps;
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

    private static final String STEP = "/practices/{id}/{step:submit|publish|withdraw|takeover|discard}";

    /** A step, named as in its address. */
    enum Step {
        SUBMIT,
        PUBLISH,
        WITHDRAW,
        TAKEOVER,
        DISCARD;

        boolean possible(PracticePermissions can) {
            return switch (this) {
                case SUBMIT -> can.submit();
                case PUBLISH -> can.judge();
                case WITHDRAW -> can.withdraw();
                case TAKEOVER -> can.takeover();
                case DISCARD -> can.discard();
            };
        }

        boolean takesAway() {
            return switch (this) {
                case SUBMIT, PUBLISH, TAKEOVER -> false;
                case WITHDRAW, DISCARD -> true;
            };
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
        Step step = Steps.named(name, Step.class);
        Practice practice = practices.get(id);
        if (!step.possible(PracticePermissions.of(practice, Readers.get()))) {
            throw new Refusal(PracticeError.WRONG_STATUS);
        }
        return steps(id).ask(step, reach(step, practice, locale), step.takesAway(), model);
    }

    @PostMapping(STEP)
    String act(@PathVariable UUID id, @PathVariable("step") String name, RedirectAttributes redirect) {
        Step step = Steps.named(name, Step.class);
        try {
            switch (step) {
                case SUBMIT -> authoring.submit(id);
                case PUBLISH -> authoring.publish(id);
                case WITHDRAW -> authoring.withdraw(id);
                case TAKEOVER -> authoring.takeOver(id);
                case DISCARD -> authoring.discard(id);
            }
        } catch (InvalidInput missing) {
            return steps(id).mend("/edit", "practice.incomplete", redirect);
        }
        return steps(id)
                .done(step, step == Step.DISCARD ? "/practices/mine" : steps(id).address(), redirect);
    }

    private static Steps steps(UUID id) {
        return new Steps("practice", "/practices/" + id);
    }

    private String reach(Step step, Practice practice, Locale locale) {
        String code = steps(practice.getId()).code(step) + ".reach";
        return messages.getMessage(
                step == Step.PUBLISH ? code + "." + practice.ownership().visibility() : code, null, locale);
    }
}
