package org.spona.regulations.update.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.language.Counts;
import org.spona.platform.language.Moments;
import org.spona.platform.workflow.StepPages;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.ObligationAddressees;
import org.spona.regulations.update.Update;
import org.spona.regulations.update.UpdateAuthoring;
import org.spona.regulations.update.UpdateReading;
import org.spona.regulations.update.UpdateStep;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of an update. */
@Controller
@RequestMapping("/regulations/updates/{id}/{step:publish|withdraw|discard}")
class UpdateStepPages extends StepPages<Update, UpdateStep> {

    private final UpdateAuthoring authoring;
    private final ObligationAddressees addressees;
    private final MessageSource messages;
    private final Counts counts;
    private final Moments moments;
    private final Clock clock;

    UpdateStepPages(
            UpdateAuthoring authoring,
            UpdateReading updates,
            ObligationAddressees addressees,
            MessageSource messages,
            Counts counts,
            Moments moments,
            Clock clock) {
        super(UpdateStep.class, "update", "/regulations/updates/", updates::get, clock);
        this.authoring = authoring;
        this.addressees = addressees;
        this.messages = messages;
        this.counts = counts;
        this.moments = moments;
        this.clock = clock;
    }

    @Override
    protected String reach(UpdateStep step, Update update, Locale locale) {
        String code = steps(update.getId()).code(step) + ".reach";
        return step == UpdateStep.PUBLISH
                ? words(code + "." + update.ownership().visibility(), locale) + " " + asked(update, code, locale)
                        + overdue(update, code, locale)
                : words(code, locale);
    }

    @Override
    protected void take(UpdateStep step, UUID id) {
        switch (step) {
            case PUBLISH -> authoring.publish(id);
            case WITHDRAW -> authoring.withdraw(id);
            case DISCARD -> authoring.discard(id);
            case EDIT -> throw new IllegalArgumentException(step + " has a form");
        }
    }

    @Override
    protected String next(UpdateStep step, UUID id) {
        return step == UpdateStep.DISCARD ? "/regulations" : address(id);
    }

    private String asked(Update update, String code, Locale locale) {
        return update.obligations().isEmpty()
                ? words(code + ".nobody", locale)
                : counts.text(
                        code + ".asked",
                        addressees.obligationsByOrganisation(update.getId()).size(),
                        locale);
    }

    /** That a last day has passed already, and of which obligations. */
    private String overdue(Update update, String code, Locale locale) {
        List<Obligation> overdue = update.overdue(LocalDate.now(clock));
        String which = overdue.stream()
                .map(obligation -> row(update, obligation, locale))
                .collect(Collectors.joining(", "));
        return overdue.isEmpty() ? "" : " " + counts.text(code + ".overdue", overdue.size(), locale, which);
    }

    private String row(Update update, Obligation obligation, Locale locale) {
        Object[] place = {update.obligations().indexOf(obligation) + 1};
        return messages.getMessage("update.obligations.row", place, locale) + ", "
                + moments.date(Objects.requireNonNull(obligation.content().due()), locale);
    }

    private String words(String code, Locale locale) {
        return messages.getMessage(code, null, locale);
    }
}
