package org.spona.members.body;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.spona.members.duty.DutyMailing;
import org.spona.members.link.InstitutionLinkError;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever runs a body has an institution that sits in it sent the link to all that it owes, without seeing any of it. */
@Service
public class SeatDuties {

    private final Bodies bodies;
    private final DutyMailing mailing;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SeatDuties(Bodies bodies, DutyMailing mailing, PlatformTransactionManager transactions, Clock clock) {
        this.bodies = bodies;
        this.mailing = mailing;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Has the institution of a seat sent the link, to its own address.
     *
     * @throws Refusal {@code not-found}, {@code body-not-yours}, {@code body-wrong-status}, {@code institution-unreachable},
     *     {@code institution-link-sent-already} within a day
     */
    public void send(UUID bodyId, UUID seatId) {
        Body body = transaction.execute(_ -> {
            Body found = bodies.get(bodyId);
            BodyStep.NAME.require(Readers.get(), found, clock.instant());
            return found;
        });
        UUID institution = Optional.ofNullable(body.seat(seatId).content().organisationId())
                .orElseThrow(() -> new Refusal(InstitutionLinkError.UNREACHABLE));
        mailing.sendTo(institution, SeatMail.languageOf(body));
    }
}
