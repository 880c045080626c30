package org.spona.regulations.update.web;

import java.util.Locale;
import java.util.UUID;
import org.spona.platform.language.Counts;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Steps;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.update.Addressed;
import org.spona.regulations.update.Update;
import org.spona.regulations.update.UpdateAuthoring;
import org.spona.regulations.update.UpdateError;
import org.spona.regulations.update.UpdatePermissions;
import org.spona.regulations.update.Updates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps that reach other people, or take something from them: each says whom it reaches and asks once. */
@Controller
class UpdateStepPages {

    private static final String STEP = "/regulations/updates/{id}/{step:publish|withdraw|discard}";

    /** A step, named as in its address. */
    enum Step {
        PUBLISH,
        WITHDRAW,
        DISCARD;

        boolean possible(UpdatePermissions can) {
            return switch (this) {
                case PUBLISH -> can.publish();
                case WITHDRAW -> can.withdraw();
                case DISCARD -> can.discard();
            };
        }
    }

    private final UpdateAuthoring authoring;
    private final Updates updates;
    private final Addressed addressed;
    private final MessageSource messages;
    private final Counts counts;

    UpdateStepPages(
            UpdateAuthoring authoring, Updates updates, Addressed addressed, MessageSource messages, Counts counts) {
        this.authoring = authoring;
        this.updates = updates;
        this.addressed = addressed;
        this.messages = messages;
        this.counts = counts;
    }

    @GetMapping(STEP)
    String ask(@PathVariable UUID id, @PathVariable("step") String name, Model model, Locale locale) {
        Step step = Steps.named(name, Step.class);
        Update update = updates.get(id);
        if (!step.possible(UpdatePermissions.of(update, Readers.get()))) {
            throw new Refusal(UpdateError.WRONG_STATUS);
        }
        return steps(id).ask(step, reach(step, update, locale), step != Step.PUBLISH, model);
    }

    @PostMapping(STEP)
    String act(@PathVariable UUID id, @PathVariable("step") String name, RedirectAttributes redirect) {
        Step step = Steps.named(name, Step.class);
        try {
            switch (step) {
                case PUBLISH -> authoring.publish(id);
                case WITHDRAW -> authoring.withdraw(id);
                case DISCARD -> authoring.discard(id);
            }
        } catch (InvalidInput missing) {
            return steps(id).mend("/edit", "update.incomplete", redirect);
        }
        return steps(id)
                .done(step, step == Step.DISCARD ? "/regulations" : steps(id).address(), redirect);
    }

    private static Steps steps(UUID id) {
        return new Steps("update", "/regulations/updates/" + id);
    }

    private String reach(Step step, Update update, Locale locale) {
        return switch (step) {
            case PUBLISH ->
                words("update.publish.reach." + update.ownership().visibility(), locale) + " "
                        + (update.obligations().isEmpty()
                                ? words("update.publish.reach.nobody", locale)
                                : counts.text("update.publish.reach.asked", addressed.count(update), locale));
            case WITHDRAW -> words("update.withdraw.reach", locale);
            case DISCARD -> words("update.discard.reach", locale);
        };
    }

    private String words(String code, Locale locale) {
        return messages.getMessage(code, null, locale);
    }
}
