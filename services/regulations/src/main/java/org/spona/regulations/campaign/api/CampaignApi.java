package org.spona.regulations.campaign.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.directory.Organisation;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.campaign.Campaign;
import org.spona.regulations.campaign.CampaignAuthoring;
import org.spona.regulations.campaign.CampaignInput;
import org.spona.regulations.campaign.CampaignReading;
import org.spona.regulations.campaign.PredicateSentence;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/regulations/campaigns")
@Tag(name = "Campaigns")
class CampaignApi {

    private final CampaignReading campaigns;
    private final CampaignAuthoring authoring;
    private final PredicateSentence sentence;

    CampaignApi(CampaignReading campaigns, CampaignAuthoring authoring, PredicateSentence sentence) {
        this.campaigns = campaigns;
        this.authoring = authoring;
        this.sentence = sentence;
    }

    @GetMapping
    @Operation(
            summary =
                    "Campaigns of the networks of whose staff the reader is, and those that follow her organisation: running ones first, by their closing day")
    PageOf<CampaignResource> list(@Valid PageRequest page, Locale locale) {
        return campaigns.list(page).map(campaign -> resource(campaign, locale));
    }

    @GetMapping("/{id}")
    CampaignResource get(@PathVariable UUID id, Locale locale) {
        return resource(campaigns.get(id), locale);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Saves a draft, or changes a campaign; whom it follows stands fast once it runs")
    CampaignResource save(@PathVariable UUID id, @Valid @RequestBody CampaignInput input, Locale locale) {
        return resource(authoring.save(id, input), locale);
    }

    @GetMapping("/{id}/organisations")
    @Operation(
            summary = "The organisations that it reaches now and does not follow yet",
            description =
                    "Of a draft all, of a running campaign those that have joined since; for the staff of the network")
    PageOf<Organisation> organisations(@PathVariable UUID id, @Valid PageRequest page) {
        return campaigns.reached(id, page);
    }

    @PostMapping("/{id}/start")
    @Operation(summary = "Freezes whom it follows, and begins")
    CampaignResource start(@PathVariable UUID id, Locale locale) {
        return resource(authoring.start(id), locale);
    }

    /**
     * Who is followed too.
     *
     * @param organisations how many they are
     */
    record Added(int organisations) {}

    @PostMapping("/{id}/add")
    @Operation(summary = "Follows those too that have joined the network since the start")
    Added add(@PathVariable UUID id) {
        return new Added(authoring.add(id));
    }

    @PostMapping("/{id}/close")
    CampaignResource close(@PathVariable UUID id, Locale locale) {
        return resource(authoring.close(id), locale);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws a draft away")
    void discard(@PathVariable UUID id) {
        authoring.discard(id);
    }

    private CampaignResource resource(Campaign campaign, Locale locale) {
        return CampaignResource.of(campaign, sentence, locale);
    }
}
