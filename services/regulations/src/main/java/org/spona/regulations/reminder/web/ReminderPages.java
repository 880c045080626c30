package org.spona.regulations.reminder.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.platform.workflow.StepPages;
import org.spona.regulations.reminder.ReminderReachWords;
import org.spona.regulations.reminder.ReminderStep;
import org.spona.regulations.reminder.Reminding;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.UpdateReading;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reminding those who are late or silent: how many they are is said and asked once. */
@Controller
@RequestMapping("/regulations/obligations/{id}/{step:remind}")
class ReminderPages extends StepPages<Obligation, ReminderStep> {

    private final Reminding reminding;
    private final UpdateReading updates;
    private final ReminderReachWords words;

    ReminderPages(Reminding reminding, UpdateReading updates, ReminderReachWords words, Clock clock) {
        super(ReminderStep.class, "obligation", "/regulations/obligations/", updates::getObligation, clock);
        this.reminding = reminding;
        this.updates = updates;
        this.words = words;
    }

    @Override
    protected void requireReady(ReminderStep step, UUID id) {
        reminding.reach(id);
    }

    @Override
    protected String mend(UUID id, Refusal missing, RedirectAttributes redirect) {
        return steps(id).mend("", "error." + missing.error().code() + ".detail", redirect);
    }

    @Override
    protected String reach(ReminderStep step, Obligation obligation, Locale locale) {
        return words.of(reminding.reach(obligation.id()), locale);
    }

    @Override
    protected void take(ReminderStep step, UUID id) {
        reminding.remind(id);
    }

    @Override
    protected String next(ReminderStep step, UUID id) {
        Obligation obligation = updates.getObligation(id);
        return "/regulations/overview?networkId=%s&updateId=%s"
                .formatted(obligation.networkId(), obligation.update().getId());
    }
}
