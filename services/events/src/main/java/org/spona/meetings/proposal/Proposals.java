package org.spona.meetings.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.proposal.ItemProposal.Status;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The proposals that the current reader may see; the database leaves out all others. */
interface Proposals extends Repository<ItemProposal, UUID> {

    ItemProposal saveAndFlush(ItemProposal proposal);

    Optional<ItemProposal> findById(UUID id);

    List<ItemProposal> findByIdIn(Collection<UUID> ids);

    /** Those that were made to a meeting or stand on its agenda, in their order. */
    @Query("from ItemProposal where meetingId = :meetingId or takenMeetingId = :meetingId order by madeAt, id")
    List<ItemProposal> findOfMeeting(UUID meetingId, Pageable page);

    /** Those that were made to a body for its next meeting, the newest first. */
    @Query("from ItemProposal where meetingId is null and array_contains(bodies, :bodyId) order by madeAt desc, id")
    List<ItemProposal> findOfBody(UUID bodyId, Pageable page);

    /** Those that forward items of a meeting. */
    @Query("from ItemProposal where forwarded.meetingId = :meetingId order by madeAt, id")
    List<ItemProposal> findForwardedFrom(UUID meetingId);

    /** Those of an invitee of a meeting. */
    @Query("from ItemProposal where proposer.inviteeId = :inviteeId order by madeAt, id")
    List<ItemProposal> findOfInvitee(UUID inviteeId);

    /** How many a person has made that are not decided on. */
    @Query("select count(*) from ItemProposal where proposer.proposedBy = :personId and status = :status")
    int countOf(UUID personId, Status status);

    /** How many an invitee has made that are not decided on. */
    @Query("select count(*) from ItemProposal where proposer.inviteeId = :inviteeId and status = :status")
    int countOfInvitee(UUID inviteeId, Status status);

    /** One that is decided on and whose proposer was not told, locked; those on which another instance works are passed over. */
    @Query(nativeQuery = true, value = """
            select p.* from item_proposal p where p.status <> 'PROPOSED' and not p.told order by p.id limit 1 for update of p skip locked""")
    Optional<ItemProposal> lockUntold();
}
