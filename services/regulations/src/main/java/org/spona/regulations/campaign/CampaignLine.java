package org.spona.regulations.campaign;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Organisation;
import org.spona.regulations.application.ObligationStatus;

/**
 * An organisation that a campaign follows.
 *
 * @param present whether it still works in the network
 * @param remindedAt when it was last reminded of the campaign; null when it never was
 * @param silent whether it is asked something and has said nothing of any of it
 * @param cells how it stands with each obligation that it is asked, by the obligation's id
 */
public record CampaignLine(
        Organisation organisation,
        boolean present,
        @Nullable Instant remindedAt,
        boolean silent,
        Map<UUID, ObligationStatus> cells) {

    public CampaignLine {
        cells = Map.copyOf(cells);
    }

    /** How it stands with an obligation; empty when it is not asked. */
    public Optional<ObligationStatus> cell(UUID obligationId) {
        return Optional.ofNullable(cells.get(obligationId));
    }

    /** How it stands with all that it is asked, in one word: the most urgent. */
    public ObligationStatus standing() {
        return ObligationStatus.mostUrgent(cells.values());
    }

    /** How many of its obligations are late. */
    public long late() {
        return count(ObligationStatus.LATE);
    }

    /** Whether nothing more is expected of it. */
    public boolean isSettled() {
        return cells.values().stream().allMatch(ObligationStatus::isSettled);
    }

    /** How many inhabitants it has, roughly. */
    public SizeClass size() {
        return SizeClass.of(organisation.population());
    }

    long count(ObligationStatus which) {
        return cells.values().stream().filter(which::equals).count();
    }
}
