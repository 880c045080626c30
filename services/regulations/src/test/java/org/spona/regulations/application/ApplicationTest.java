package org.spona.regulations.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.tenancy.Visibility;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.UpdateFixtures;

class ApplicationTest {

    private static final Instant NOW = Instant.parse("2027-01-12T09:00:00Z");
    private static final UUID BAR = UUID.randomUUID();
    private static final UUID OFFICER = UUID.randomUUID();
    private static final UUID COLLEAGUE = UUID.randomUUID();
    private static final Obligation OBLIGATION = UpdateFixtures.obligation(NOW);

    @Test
    void belongsToTheOrganisationThatSaysIt() {
        Application application = said(ApplicationStatus.IN_PROGRESS, "Nacrt je u skupštini.");

        assertThat(application.obligationId()).isEqualTo(OBLIGATION.id());
        assertThat(application.ownership().organisationId()).isEqualTo(BAR);
        assertThat(application.ownership().networkId()).isEqualTo(OBLIGATION.networkId());
        assertThat(application.ownership().visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(application.changes()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(ApplicationStatus.class)
    void goesFromAnyStatusToAnyOther(ApplicationStatus status) {
        for (ApplicationStatus next : ApplicationStatus.values()) {
            Application application = said(status, "Nacrt je u skupštini.");

            application.say(new Evidence(next, "Odluka je donijeta.", ""), COLLEAGUE, NOW.plusSeconds(60));

            assertThat(application.evidence().status()).isEqualTo(next);
            assertThat(application.changedAt()).isEqualTo(NOW.plusSeconds(60));
        }
    }

    @Test
    void keepsWhoSaidWhatNewestFirst() {
        Application application = said(ApplicationStatus.NOT_STARTED, "");
        application.say(
                new Evidence(ApplicationStatus.APPLIED, "", "https://bar.me/odluka"), COLLEAGUE, NOW.plusSeconds(60));

        assertThat(application.changes())
                .extracting(ApplicationChange::personId)
                .containsExactly(COLLEAGUE, OFFICER);
        assertThat(application.changes().getFirst().evidence()).isEqualTo(application.evidence());
        assertThat(application.changes())
                .allMatch(change -> change.organisationId().equals(BAR));
    }

    @Test
    void keepsNothingWhenTheSameIsSaidAgain() {
        Application application = said(ApplicationStatus.APPLIED, "Odluka je donijeta.");

        application.say(application.evidence(), COLLEAGUE, NOW.plusSeconds(60));

        assertThat(application.changes()).hasSize(1);
        assertThat(application.changedAt()).isEqualTo(NOW);
    }

    @Test
    void isNotOurCompetenceForAReasonOnly() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> said(ApplicationStatus.NOT_COMPETENT, " "))
                .satisfies(refusal -> assertThat(refusal.fieldErrors())
                        .extracting(FieldError::field)
                        .containsExactly("note"));
        Application application = said(ApplicationStatus.APPLIED, "Odluka je donijeta.");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> application.say(new Evidence(ApplicationStatus.NOT_COMPETENT, "", ""), OFFICER, NOW));
        assertThat(application.evidence().status()).isEqualTo(ApplicationStatus.APPLIED);
    }

    @Test
    void isAppliedWithEvidenceOrAWordWhyThereIsNone() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> said(ApplicationStatus.APPLIED, " "))
                .satisfies(refusal -> assertThat(refusal.fieldErrors())
                        .containsExactly(new FieldError("note", "application.missing.APPLIED")));
        Application application = said(ApplicationStatus.IN_PROGRESS, "");

        application.say(new Evidence(ApplicationStatus.APPLIED, "", "https://bar.example/odluka"), OFFICER, NOW);
        application.say(new Evidence(ApplicationStatus.APPLIED, "Odluka se čuva u arhivi.", ""), OFFICER, NOW);

        assertThat(application.changes()).hasSize(3);
    }

    @Test
    void isSettledWhenNothingMoreIsExpected() {
        assertThat(ObligationStatus.values())
                .filteredOn(ObligationStatus::isSettled)
                .containsExactly(ObligationStatus.APPLIED, ObligationStatus.NOT_COMPETENT);
    }

    private static Application said(ApplicationStatus status, String note) {
        return new Application(OBLIGATION, BAR, new Evidence(status, note, ""), OFFICER, NOW);
    }
}
