package org.spona.regulations.reminder.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.directory.Organisation;
import org.spona.platform.language.Counts;
import org.spona.platform.language.Sorting;
import org.spona.platform.problem.Refusal;
import org.spona.platform.workflow.StepPages;
import org.spona.regulations.reminder.ReminderReach;
import org.spona.regulations.reminder.ReminderStep;
import org.spona.regulations.reminder.Reminding;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.UpdateReading;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reminding those who are late or silent: how many they are is said and asked once. */
@Controller
@RequestMapping("/regulations/obligations/{id}/{step:remind}")
class ReminderPages extends StepPages<Obligation, ReminderStep> {

    /** So many of those who are reminded are called by their names. */
    private static final int NAMED = 10;

    private final Reminding reminding;
    private final UpdateReading updates;
    private final MessageSource messages;
    private final Counts counts;

    ReminderPages(Reminding reminding, UpdateReading updates, MessageSource messages, Counts counts, Clock clock) {
        super(ReminderStep.class, "obligation", "/regulations/obligations/", updates::getObligation, clock);
        this.reminding = reminding;
        this.updates = updates;
        this.messages = messages;
        this.counts = counts;
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
        ReminderReach reach = reminding.reach(obligation.id());
        String code = steps(obligation.id()).code(step);
        int organisations = reach.organisations().size();
        return Stream.of(
                        counts.text(
                                code + ".reach",
                                reach.people(),
                                locale,
                                counts.text(code + ".from", organisations, locale),
                                names(reach.organisations(), code, locale)),
                        orNothing(code + ".rested", reach.rested(), locale),
                        orNothing(code + ".unreached", reach.unreached(), locale))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
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

    private String names(List<Organisation> organisations, String code, Locale locale) {
        String names = organisations.stream()
                .map(organisation -> organisation.name(locale))
                .sorted(Sorting.of(locale))
                .limit(NAMED)
                .collect(Collectors.joining(", "));
        Object[] further = {organisations.size() - NAMED};
        return organisations.size() > NAMED
                ? names + " " + messages.getMessage(code + ".further", further, locale)
                : names;
    }

    private String orNothing(String code, long number, Locale locale) {
        return number == 0 ? "" : counts.text(code, number, locale);
    }
}
