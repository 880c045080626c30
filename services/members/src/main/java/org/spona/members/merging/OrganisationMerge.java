package org.spona.members.merging;

import java.util.Set;
import java.util.UUID;
import org.spona.members.body.SeatTakeover;
import org.spona.members.invitation.InvitationWithdrawal;
import org.spona.members.joining.RosterTakeover;
import org.spona.members.membership.MembershipTakeover;
import org.spona.members.organisation.Organisation;
import org.spona.members.organisation.Organisations;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What it takes that two organisations are one, in one transaction. */
@Component
class OrganisationMerge {

    private final Organisations organisations;
    private final InvitationWithdrawal invitations;
    private final RosterTakeover roster;
    private final MembershipTakeover memberships;
    private final SeatTakeover seats;
    private final MergingMail mail;
    private final JdbcClient database;

    OrganisationMerge(
            Organisations organisations,
            InvitationWithdrawal invitations,
            RosterTakeover roster,
            MembershipTakeover memberships,
            SeatTakeover seats,
            MergingMail mail,
            JdbcClient database) {
        this.organisations = organisations;
        this.invitations = invitations;
        this.roster = roster;
        this.memberships = memberships;
        this.seats = seats;
        this.mail = mail;
        this.database = database;
    }

    /**
     * Merges the second organisation into the first. That they are one is the reader's word, which the database holds against its rules;
     * what follows for people and networks whom she need not know is the service's work.
     */
    void carryOut(Organisation second, UUID firstId) {
        UUID secondId = second.getId();
        UUID reader = Readers.get().personId();
        second.mergeInto(firstId);
        organisations.saveAndFlush(second);
        workAsService("on");
        invitations.withdrawAllOf(secondId);
        roster.takeOver(secondId, firstId, reader);
        Set<UUID> people = memberships.takeOver(secondId, firstId, reader);
        seats.takeOver(secondId, firstId);
        organisations.findSameAs(secondId).forEach(other -> follow(other, firstId));
        workAsService("");
        mail.merged(second, firstId, people);
    }

    /** What was merged into the second is merged into the first; a question that was about it is over. */
    private void follow(Organisation other, UUID firstId) {
        if (other.isMerged()) {
            other.mergeInto(firstId);
        } else {
            other.dropQuestion();
        }
        organisations.saveAndFlush(other);
    }

    /** Until the transaction ends, or it is said otherwise; the reader stays who has it done. */
    private void workAsService(String onOrEmpty) {
        database.sql("select set_config('spona.service', ?, true)")
                .param(onOrEmpty)
                .query(String.class)
                .single();
    }
}
