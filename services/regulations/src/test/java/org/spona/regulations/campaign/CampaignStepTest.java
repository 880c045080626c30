package org.spona.regulations.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.regulations.campaign.Campaign.Status;

class CampaignStepTest {

    private static final Instant NOW = Instant.parse("2027-01-12T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 12);
    private static final Ownership OWNERSHIP = new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.PRIVATE);
    private static final CampaignContent CONTENT = new CampaignContent(
            "Statut usklađen sa zakonom", "", "sr-Latn", TODAY.plusDays(90), List.of(UUID.randomUUID()));

    @Test
    void goesFromDraftToClosed() {
        Campaign campaign = campaign(CONTENT);
        assertThat(possible(campaign)).containsExactly(CampaignStep.EDIT, CampaignStep.START, CampaignStep.DISCARD);

        campaign.start(TODAY, NOW);
        assertThat(campaign.status()).isEqualTo(Status.RUNNING);
        assertThat(campaign.startedAt()).contains(NOW);
        assertThat(possible(campaign))
                .containsExactly(CampaignStep.EDIT, CampaignStep.ADD, CampaignStep.REMIND, CampaignStep.CLOSE);

        campaign.close(NOW);
        assertThat(possible(campaign)).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> campaign.start(TODAY, NOW))
                .satisfies(refusal -> assertThat(refusal.error()).isEqualTo(CampaignError.WRONG_STATUS));
    }

    @Test
    void namesAllThatIsMissingBeforeItStarts() {
        Campaign campaign = campaign(new CampaignContent("", "", "sr-Latn", TODAY, List.of()));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> campaign.start(TODAY, NOW))
                .satisfies(missing -> assertThat(missing.fieldErrors())
                        .extracting(FieldError::message)
                        .containsExactly(
                                "campaign.missing.title", "campaign.closesOn.passed", "campaign.missing.obligations"));
    }

    @Test
    void keepsWhomItFollowsOnceItRuns() {
        Campaign campaign = campaign(CONTENT);
        campaign.start(TODAY, NOW);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> campaign.revise(
                        CONTENT.following(List.of(UUID.randomUUID())), CampaignPredicate.ALL, TODAY, NOW))
                .satisfies(refusal -> assertThat(refusal.error()).isEqualTo(CampaignError.FROZEN));
        campaign.revise(
                new CampaignContent("Statut", "Zašto", "sr-Latn", TODAY.plusDays(120), CONTENT.obligations()),
                CampaignPredicate.ALL,
                TODAY,
                NOW);
        assertThat(campaign.content().title()).isEqualTo("Statut");
    }

    private static Campaign campaign(CampaignContent content) {
        return new Campaign(UUID.randomUUID(), OWNERSHIP, content, CampaignPredicate.ALL, UUID.randomUUID(), NOW);
    }

    private static List<CampaignStep> possible(Campaign campaign) {
        return Arrays.stream(CampaignStep.values())
                .filter(step -> step.isPossible(campaign, NOW))
                .toList();
    }
}
