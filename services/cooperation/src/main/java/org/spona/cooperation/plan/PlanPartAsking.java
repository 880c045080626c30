package org.spona.cooperation.plan;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.directory.Contact;
import org.spona.platform.language.Language;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people of an organisation who have no account are sent personal links to its part of a plan. */
@Service
@Transactional
public class PlanPartAsking {

    private final PlanPartReading reading;
    private final PlanRecipients recipients;
    private final BackgroundWorker planPartWorker;
    private final Clock clock;

    PlanPartAsking(PlanPartReading reading, PlanRecipients recipients, BackgroundWorker planPartWorker, Clock clock) {
        this.reading = reading;
        this.recipients = recipients;
        this.planPartWorker = planPartWorker;
        this.clock = clock;
    }

    /**
     * Sends links; who was sent one is not sent another.
     *
     * @throws Refusal {@code not-found}, {@code plan-not-your-part}, {@code plan-wrong-status} once the plan is closed
     * @throws InvalidInput when nobody is named, or a line cannot be read
     */
    public PlanPartStep.Of ask(UUID planId, UUID organisationId, PlanLinkRequest request) {
        PlanPartStep.Of of = reading.get(planId, organisationId);
        Reader reader = Readers.get();
        PlanPartStep.ASK.require(reader, of, clock.instant());
        Language language = Language.ofText(of.plan().content().language());
        List<Contact> people =
                request.addressed().stream().map(one -> one.contact(language)).toList();
        boolean own = reader.actsFor(organisationId, of.part().networkId(), Role::writes);
        recipients.ask(of.part(), own ? organisationId : of.part().ownerId(), people, clock.instant());
        planPartWorker.wakeAfterCommit();
        return of;
    }
}
