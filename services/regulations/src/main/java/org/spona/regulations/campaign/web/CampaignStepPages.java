package org.spona.regulations.campaign.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.spona.platform.language.Counts;
import org.spona.platform.language.Moments;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.workflow.StepPages;
import org.spona.regulations.campaign.Campaign;
import org.spona.regulations.campaign.CampaignAuthoring;
import org.spona.regulations.campaign.CampaignError;
import org.spona.regulations.campaign.CampaignReading;
import org.spona.regulations.campaign.CampaignReminding;
import org.spona.regulations.campaign.CampaignStep;
import org.spona.regulations.campaign.PredicateSentence;
import org.spona.regulations.reminder.ReminderReachWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a campaign. */
@Controller
@RequestMapping("/regulations/campaigns/{id}/{step:start|add|remind|close|discard}")
class CampaignStepPages extends StepPages<Campaign, CampaignStep> {

    private final CampaignAuthoring authoring;
    private final CampaignReading campaigns;
    private final CampaignReminding reminding;
    private final ReminderReachWords words;
    private final PredicateSentence sentence;
    private final MessageSource messages;
    private final Counts counts;
    private final Moments moments;

    CampaignStepPages(
            CampaignAuthoring authoring,
            CampaignReading campaigns,
            CampaignReminding reminding,
            ReminderReachWords words,
            PredicateSentence sentence,
            MessageSource messages,
            Counts counts,
            Moments moments,
            Clock clock) {
        super(CampaignStep.class, "campaign", "/regulations/campaigns/", campaigns::get, clock);
        this.authoring = authoring;
        this.campaigns = campaigns;
        this.reminding = reminding;
        this.words = words;
        this.sentence = sentence;
        this.messages = messages;
        this.counts = counts;
        this.moments = moments;
    }

    @Override
    protected void requireReady(CampaignStep step, UUID id) {
        switch (step) {
            case START -> authoring.requireReady(id);
            case REMIND -> reminding.reach(id);
            case ADD -> {
                if (campaigns.countReached(campaigns.get(id)) == 0) {
                    throw new Refusal(CampaignError.REACHES_NOBODY);
                }
            }
            case EDIT, CLOSE, DISCARD -> {
                // always ready
            }
        }
    }

    @Override
    protected String mend(UUID id, Refusal missing, RedirectAttributes redirect) {
        String code = "error." + missing.error().code() + ".detail";
        return missing instanceof InvalidInput
                ? super.mend(id, missing, redirect)
                : steps(id).mend("", code, redirect);
    }

    @Override
    protected String reach(CampaignStep step, Campaign campaign, Locale locale) {
        String code = steps(campaign.getId()).code(step) + ".reach";
        return switch (step) {
            case START ->
                counts.text(
                        code,
                        campaigns.countReached(campaign),
                        locale,
                        sentence.of(campaign.predicate(), locale),
                        moments.date(Objects.requireNonNull(campaign.content().closesOn()), locale));
            case ADD -> counts.text(code, campaigns.countReached(campaign), locale);
            case REMIND -> words.of(reminding.reach(campaign.getId()), locale);
            case EDIT, CLOSE, DISCARD -> messages.getMessage(code, null, locale);
        };
    }

    @Override
    protected void take(CampaignStep step, UUID id) {
        switch (step) {
            case START -> authoring.start(id);
            case ADD -> authoring.add(id);
            case REMIND -> reminding.remind(id);
            case CLOSE -> authoring.close(id);
            case DISCARD -> authoring.discard(id);
            case EDIT -> throw new IllegalArgumentException(step + " has a form");
        }
    }

    @Override
    protected String next(CampaignStep step, UUID id) {
        return step == CampaignStep.DISCARD ? "/regulations/campaigns" : address(id);
    }
}
