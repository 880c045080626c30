package org.spona.regulations.campaign.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Directory;
import org.spona.platform.problem.Refusal;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Bar;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.application.Application;
import org.spona.regulations.application.NamedActs;
import org.spona.regulations.application.ObligationStatus;
import org.spona.regulations.campaign.Campaign;
import org.spona.regulations.campaign.CampaignAnswer;
import org.spona.regulations.campaign.CampaignDashboard;
import org.spona.regulations.campaign.CampaignFilter;
import org.spona.regulations.campaign.CampaignLinks;
import org.spona.regulations.campaign.CampaignReading;
import org.spona.regulations.campaign.PredicateSentence;
import org.spona.regulations.campaign.SizeClass;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Campaigns: the list, how far all are for the staff, how far her own organisation is for everybody else. */
@Controller
class CampaignPages {

    private final CampaignReading campaigns;
    private final CampaignViews views;
    private final CampaignSheet sheet;
    private final CampaignLinks links;
    private final PredicateSentence sentence;
    private final NamedActs acts;
    private final Directory directory;

    CampaignPages(
            CampaignReading campaigns,
            CampaignViews views,
            CampaignSheet sheet,
            CampaignLinks links,
            PredicateSentence sentence,
            NamedActs acts,
            Directory directory) {
        this.campaigns = campaigns;
        this.views = views;
        this.sheet = sheet;
        this.links = links;
        this.sentence = sentence;
        this.acts = acts;
        this.directory = directory;
    }

    @GetMapping("/regulations/campaigns")
    String list(@Valid PageRequest page, Model model, Locale locale) {
        PageOf<Campaign> found = campaigns.list(page);
        Map<UUID, Long> followed = campaigns.followed(found.items());
        model.addAttribute("campaigns", found.map(campaign -> views.of(campaign, locale)));
        model.addAttribute("followed", followed);
        model.addAttribute("staff", Readers.get().isAnywhere(Role::staffs));
        return "campaign/list";
    }

    @GetMapping("/regulations/campaigns/{id}")
    String show(
            @PathVariable UUID id,
            @ModelAttribute("filter") CampaignFilter filter,
            @Valid PageRequest page,
            Model model,
            Locale locale) {
        Campaign campaign = campaigns.get(id);
        model.addAttribute("view", views.of(campaign, locale));
        if (!campaigns.isWhole(campaign)) {
            Optional<UUID> mine = campaigns.mine(campaign).stream().findFirst();
            return mine.map(organisation -> line(campaign, organisation, false, model))
                    .orElseGet(() -> asked(campaign, model));
        }
        model.addAttribute("links", links.section(campaign).orElse(null));
        return campaign.isBegun() ? dashboard(id, filter, page, model, locale) : draft(campaign, model);
    }

    /** The organisations that the predicate reaches now and that are not followed yet. */
    @GetMapping("/regulations/campaigns/{id}/organisations")
    String reached(@PathVariable UUID id, @Valid PageRequest page, Model model, Locale locale) {
        Campaign campaign = campaigns.getWhole(id);
        model.addAttribute("view", views.of(campaign, locale));
        model.addAttribute("sentence", sentence.of(campaign.predicate(), locale));
        model.addAttribute("organisations", campaigns.reached(id, page));
        return "campaign/organisations";
    }

    /** All who have said nothing. */
    @GetMapping("/regulations/campaigns/{id}/silent")
    String silent(@PathVariable UUID id, Model model, Locale locale) {
        CampaignDashboard dashboard = campaigns.dashboard(id);
        model.addAttribute("view", views.of(dashboard.campaign(), locale));
        model.addAttribute("dashboard", dashboard);
        return "campaign/silent";
    }

    /** A line of the table, opened: for the staff and the organisation itself. */
    @GetMapping("/regulations/campaigns/{id}/organisations/{organisationId}")
    String line(@PathVariable UUID id, @PathVariable UUID organisationId, Model model, Locale locale) {
        Campaign campaign = campaigns.get(id);
        model.addAttribute("view", views.of(campaign, locale));
        return line(campaign, organisationId, campaigns.isWhole(campaign), model);
    }

    @GetMapping("/regulations/campaigns/{id}/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(
            @PathVariable UUID id, @PathVariable String format, @ModelAttribute CampaignFilter filter, Locale locale) {
        return SheetFormat.ofExtension(format).answer(sheet.of(campaigns.answers(id, filter, locale), locale), locale);
    }

    /** What is asked, for whoever reads that alone. */
    private String asked(Campaign campaign, Model model) {
        model.addAttribute("obligations", campaigns.obligations(campaign));
        return "campaign/asked";
    }

    private String draft(Campaign campaign, Model model) {
        model.addAttribute("obligations", campaigns.obligations(campaign));
        model.addAttribute("reached", campaigns.countReached(campaign));
        return "campaign/draft";
    }

    private String dashboard(UUID id, CampaignFilter filter, PageRequest page, Model model, Locale locale) {
        CampaignDashboard dashboard = campaigns.dashboard(id);
        Campaign campaign = dashboard.campaign();
        model.addAttribute("dashboard", dashboard);
        model.addAttribute("bar", bar(dashboard.totals()));
        model.addAttribute("lines", campaigns.page(dashboard, filter, page, locale));
        model.addAttribute(
                "trend",
                TrendChart.of(campaigns.trend(dashboard), campaign.content().closesOn()));
        model.addAttribute("states", List.of(ObligationStatus.values()));
        model.addAttribute("sizes", List.of(SizeClass.values()));
        model.addAttribute(
                "joined", campaign.status() == Campaign.Status.RUNNING ? campaigns.countReached(campaign) : 0);
        return "campaign/dashboard";
    }

    private String line(Campaign campaign, UUID organisationId, boolean whole, Model model) {
        List<CampaignAnswer> answers = campaigns.answers(campaign.getId(), organisationId);
        model.addAttribute("answers", answers);
        model.addAttribute(
                "acts",
                acts.of(answers.stream()
                        .flatMap(answer -> answer.application().stream())
                        .map(Application::evidence)
                        .toList()));
        model.addAttribute(
                "organisation", directory.findOrganisation(organisationId).orElseThrow(Refusal::notFound));
        model.addAttribute("whole", whole);
        return "campaign/line";
    }

    private static Bar bar(Map<ObligationStatus, Long> totals) {
        return Bar.of(totals.entrySet().stream()
                .map(total -> new Bar.Count(
                        total.getKey().name().toLowerCase(Locale.ROOT),
                        "application.word." + total.getKey(),
                        total.getValue()))
                .toList());
    }
}
