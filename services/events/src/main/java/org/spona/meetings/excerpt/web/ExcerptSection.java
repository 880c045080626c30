package org.spona.meetings.excerpt.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spona.meetings.decision.Decision;
import org.spona.meetings.decision.DecisionPart;
import org.spona.meetings.excerpt.ExcerptChoices;
import org.spona.meetings.excerpt.ExcerptDelivery;
import org.spona.meetings.excerpt.ExcerptStep;
import org.spona.meetings.excerpt.Excerpts;
import org.spona.meetings.excerpt.SentExcerpt;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.workflow.Permissions;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On a decision's page: its excerpt to take along, and to whom it was sent. */
@Component
class ExcerptSection implements DecisionPart {

    private final Excerpts excerpts;
    private final ExcerptDelivery delivery;
    private final ExcerptChoices choices;
    private final Clock clock;

    ExcerptSection(Excerpts excerpts, ExcerptDelivery delivery, ExcerptChoices choices, Clock clock) {
        this.excerpts = excerpts;
        this.delivery = delivery;
        this.choices = choices;
        this.clock = clock;
    }

    @Override
    public Optional<String> show(Decision decision, Model model, Locale locale) {
        if (Readers.isVisitor() || !excerpts.isThereOf(decision)) {
            return Optional.empty();
        }
        List<SentExcerpt> sent = decision.isKeptBy(Readers.get()) ? delivery.list(decision.getId()) : List.of();
        model.addAttribute("sentExcerpts", sent);
        model.addAttribute("sentTo", choices.sentTo(sent));
        model.addAttribute(
                "maySendExcerpt",
                Permissions.of(ExcerptStep.class, decision, Readers.get(), clock.instant())
                        .include("SEND"));
        return Optional.of("excerpt/section");
    }
}
