package org.spona.cooperation.plan;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.springframework.stereotype.Component;

/** Gives each organisation that an adopted plan names as responsible its own part, and has those who write for it told; in the transaction of the adoption. */
@Component
class PlanPartMaking {

    private final PlanParts parts;
    private final PlanRecipients recipients;
    private final Contacts contacts;
    private final BackgroundWorker planPartWorker;
    private final Clock clock;

    PlanPartMaking(
            PlanParts parts,
            PlanRecipients recipients,
            Contacts contacts,
            BackgroundWorker planPartWorker,
            Clock clock) {
        this.parts = parts;
        this.recipients = recipients;
        this.contacts = contacts;
        this.planPartWorker = planPartWorker;
        this.clock = clock;
    }

    /** What organisations had said in the edition that it replaces goes on counting. */
    void make(Plan plan) {
        Map<UUID, PlanPart> before = parts
                .findByPlanIdIn(plan.replacesId().stream().toList())
                .stream()
                .collect(Collectors.toMap(PlanPart::organisationId, Function.identity()));
        List<UUID> named = plan.matrix().organisations().toList();
        for (UUID organisation : named) {
            PlanProgress told = Optional.ofNullable(before.get(organisation))
                    .map(PlanPart::progress)
                    .orElse(PlanProgress.NONE);
            PlanPart part = parts.saveAndFlush(new PlanPart(plan, organisation, told));
            List<Contact> writers = contacts.writers(part.networkId(), List.of(organisation));
            recipients.ask(part, part.ownerId(), writers, clock.instant());
        }
        planPartWorker.wakeAfterCommit();
    }
}
