package org.spona.regulations.localact;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.spona.regulations.application.EvidenceActs;
import org.spona.regulations.localact.LocalAct.Status;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Local acts that are adopted, as evidence of what their organisations have done. */
@Component
@Transactional(readOnly = true)
class LocalActEvidence implements EvidenceActs {

    private final LocalActs acts;

    LocalActEvidence(LocalActs acts) {
        this.acts = acts;
    }

    @Override
    public List<EvidenceAct> listOf(UUID organisationId) {
        return acts
                .findFirst200ByOwnershipOrganisationIdAndStatusInOrderByUpdatedAtDesc(
                        organisationId, List.of(Status.ADOPTED, Status.IN_FORCE))
                .stream()
                .map(LocalActEvidence::of)
                .toList();
    }

    /** Those that were adopted; one that holds no more was evidence of what was done then. */
    @Override
    public List<EvidenceAct> list(Collection<UUID> ids) {
        return acts.findByIdIn(ids).stream()
                .filter(act -> !act.adoption().number().isEmpty())
                .map(LocalActEvidence::of)
                .toList();
    }

    private static EvidenceAct of(LocalAct act) {
        Adoption adoption = act.adoption();
        return new EvidenceAct(
                act.thing(),
                act.ownership().organisationId(),
                adoption.number(),
                adoption.adoptedOn(),
                adoption.gazette());
    }
}
