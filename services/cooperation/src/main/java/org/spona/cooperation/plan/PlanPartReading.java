package org.spona.cooperation.plan;

import java.util.List;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parts of organisations in plans, as far as the reader may see them: whoever reads a plan reads its parts. */
@Service
@Transactional(readOnly = true)
public class PlanPartReading {

    private final Plans plans;
    private final PlanParts parts;
    private final PlanRecipients recipients;

    PlanPartReading(Plans plans, PlanParts parts, PlanRecipients recipients) {
        this.plans = plans;
        this.parts = parts;
        this.recipients = recipients;
    }

    /**
     * The part of an organisation.
     *
     * @throws Refusal {@code not-found} when the reader may see no such plan, or the organisation has no part in it
     */
    public PlanPartStep.Of get(UUID planId, UUID organisationId) {
        Plan plan = plans.get(planId);
        return new PlanPartStep.Of(
                plan,
                parts.findByPlanIdAndOrganisationId(planId, organisationId).orElseThrow(Refusal::notFound));
    }

    /** All parts of a plan that the reader may see. */
    public List<PlanPart> list(UUID planId) {
        return parts.findByPlanIdIn(List.of(planId));
    }

    /** The names of those to whom the reader's organisation had personal links sent; none for who sends none. */
    public List<String> asked(PlanPartStep.Of of) {
        return PlanPartStep.ASK.isFor(Readers.get(), of)
                ? recipients.names(of.part().getId())
                : List.of();
    }
}
