package org.spona.regulations.application;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.spona.platform.files.Attachments;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation has shown for one obligation and can show for another one too. */
@Service
@Transactional(readOnly = true)
public class ReusableEvidence {

    private static final int MOST = 50;

    private final Applications applications;
    private final Attachments attachments;
    private final String home;

    ReusableEvidence(Applications applications, Attachments attachments, @Value("${spona.notices.home}") String home) {
        this.applications = applications;
        this.attachments = attachments;
        this.home = home;
    }

    /** What an organisation has given for other obligations than this one, newest first, at most {@value #MOST}. */
    public List<Application> list(UUID organisationId, UUID besidesObligationId) {
        return applications.findByOwnershipOrganisationId(organisationId).stream()
                .filter(application -> !application.obligationId().equals(besidesObligationId))
                .filter(application -> application.evidence().isReusable())
                .sorted(Comparator.comparing(Application::changedAt).reversed())
                .limit(MOST)
                .toList();
    }

    /**
     * A form that shows what the organisation has given for another obligation, a file by its address; as it was begun when that is not the
     * organisation's own.
     */
    public ApplicationInput show(ApplicationInput begun, UUID applicationId) {
        return applications
                .findById(applicationId)
                .filter(given -> given.ownership().organisationId().equals(begun.organisationId()))
                .map(given -> begun.showing(given.evidence(), link(given)))
                .orElse(begun);
    }

    private String link(Application given) {
        String link = given.evidence().link();
        return link.isEmpty()
                ? attachments.ofThings(ApplicationAttachments.KIND, List.of(given.getId())).values().stream()
                        .flatMap(List::stream)
                        .findFirst()
                        .map(file -> home + attachments.address(file))
                        .orElse("")
                : link;
    }
}
