package org.spona.regulations.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Organisation;
import org.spona.regulations.application.Application;
import org.spona.regulations.application.NonCompetence;
import org.spona.regulations.application.ObligationStatus;
import org.spona.regulations.overview.EvidenceFile;
import org.spona.regulations.update.Obligation;

/**
 * What an organisation says of one obligation of a campaign.
 *
 * @param application what it says of the obligation, if anything
 * @param nonCompetence what it says of the whole regulation, if it is not its business
 * @param checkedAt when staff have looked at what it shows now; null when nobody has
 */
public record CampaignAnswer(
        Organisation organisation,
        Obligation obligation,
        ObligationStatus status,
        Optional<Application> application,
        Optional<NonCompetence> nonCompetence,
        List<EvidenceFile> files,
        @Nullable Instant checkedAt) {

    public CampaignAnswer {
        files = List.copyOf(files);
    }
}
