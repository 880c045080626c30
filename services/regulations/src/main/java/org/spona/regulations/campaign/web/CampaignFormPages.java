package org.spona.regulations.campaign.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.directory.Countries;
import org.spona.platform.language.Language;
import org.spona.platform.language.Moments;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Preview;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.text.Content;
import org.spona.regulations.campaign.Campaign;
import org.spona.regulations.campaign.CampaignAuthoring;
import org.spona.regulations.campaign.CampaignContent;
import org.spona.regulations.campaign.CampaignInput;
import org.spona.regulations.campaign.CampaignPredicate.Competence;
import org.spona.regulations.campaign.CampaignReading;
import org.spona.regulations.update.Addressee;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.UpdateReading;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The one form of a campaign. Nothing typed is lost when something has to be mended. */
@Controller
class CampaignFormPages {

    /** Where a writer wants to go once it is saved. */
    enum Then {
        SHOW,
        START
    }

    private final CampaignAuthoring authoring;
    private final CampaignReading campaigns;
    private final UpdateReading updates;
    private final WritingChoices writing;
    private final MessageSource messages;
    private final Moments moments;

    CampaignFormPages(
            CampaignAuthoring authoring,
            CampaignReading campaigns,
            UpdateReading updates,
            WritingChoices writing,
            MessageSource messages,
            Moments moments) {
        this.authoring = authoring;
        this.campaigns = campaigns;
        this.updates = updates;
        this.writing = writing;
        this.messages = messages;
        this.moments = moments;
    }

    @GetMapping("/regulations/campaigns/new")
    String begin() {
        return "redirect:/regulations/campaigns/" + UUID.randomUUID() + "/edit";
    }

    @GetMapping("/regulations/campaigns/{id}/edit")
    String edit(@PathVariable UUID id, Model model, Locale locale) {
        CampaignInput input = authoring.begin(id, locale);
        model.addAttribute("form", input);
        return form(id, input, model, locale);
    }

    @PostMapping("/regulations/campaigns/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CampaignInput input,
            BindingResult errors,
            @RequestParam(defaultValue = "SHOW") Then then,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> save(id, input, then))) {
            return then == Then.START
                    ? "redirect:/regulations/campaigns/" + id + "/start"
                    : Flash.done("campaign.saved").on("/regulations/campaigns/" + id, redirect);
        }
        return form(id, input, model, locale);
    }

    private void save(UUID id, CampaignInput input, Then then) {
        authoring.save(id, input);
        if (then == Then.START) {
            authoring.requireReady(id);
        }
    }

    /** The purpose as readers will see it. */
    @HxRequest
    @PostMapping("/regulations/campaigns/preview")
    String preview(@ModelAttribute("form") CampaignInput input, Model model) {
        return new Preview(
                        "campaign.preview",
                        input.content().purpose(),
                        input.content().language())
                .view(model);
    }

    private String form(UUID id, CampaignInput input, Model model, Locale locale) {
        Optional<Campaign> known = campaigns.findWhole(id);
        model.addAttribute("id", id);
        model.addAttribute("known", known.isPresent());
        model.addAttribute("frozen", known.filter(Campaign::isBegun).isPresent());
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", known.map(Campaign::version).orElse(null));
        UUID networkId = known.map(campaign -> campaign.ownership().networkId())
                .or(() -> Optional.ofNullable(input.networkId()))
                .orElse(null);
        model.addAttribute("obligations", networkId == null ? List.of() : obligations(networkId, locale));
        model.addAttribute("most", CampaignContent.MOST_OBLIGATIONS);
        model.addAttribute("languages", writing.languages(locale));
        model.addAttribute(
                "kinds", Choice.worded(Stream.of(Addressee.values()), "obligation.addressee.", messages, locale));
        model.addAttribute("countries", Choice.worded(Countries.OF_MEMBERS.stream(), "country.", messages, locale));
        model.addAttribute(
                "competences", Choice.worded(Stream.of(Competence.values()), "campaign.competence.", messages, locale));
        return "campaign/form";
    }

    /** What is published in a network, newest first, each with its update and last day. */
    private List<Choice> obligations(UUID networkId, Locale locale) {
        Content content = new Content(Language.ofTag(locale.toLanguageTag()));
        return updates.listPublishedIn(networkId).stream()
                .flatMap(update -> update.obligations().stream())
                .map(obligation -> new Choice(
                        obligation.id().toString(),
                        content.text(
                                obligation.content().what(),
                                obligation.update().content().language()),
                        help(obligation, content, locale)))
                .toList();
    }

    private String help(Obligation obligation, Content content, Locale locale) {
        var due = obligation.content().due();
        String title = content.text(
                obligation.update().content().title(),
                obligation.update().content().language());
        return title + " · "
                + (due == null
                        ? messages.getMessage("obligation.due.none", null, locale)
                        : messages.getMessage("obligation.due", null, locale) + " " + moments.date(due, locale));
    }
}
