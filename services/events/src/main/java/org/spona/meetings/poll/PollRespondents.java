package org.spona.meetings.poll;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who is asked by date polls, which the database shows to who convenes and to the service. */
interface PollRespondents extends Repository<PollRespondent, UUID> {

    /** Somebody with an account whose answer is missing. */
    record SilentPerson(UUID pollId, UUID personId) {}

    PollRespondent saveAndFlush(PollRespondent respondent);

    /** Written with the rest of the transaction. */
    List<PollRespondent> saveAll(Iterable<PollRespondent> respondents);

    Optional<PollRespondent> findByPollIdAndInviteeId(UUID pollId, UUID inviteeId);

    List<PollRespondent> findByPollId(UUID pollId);

    /** Those who have said nothing. */
    List<PollRespondent> findByPollIdAndAnsweredAtIsNull(UUID pollId);

    /** The same of several polls, as far as they have accounts. */
    @Query("""
            select new org.spona.meetings.poll.PollRespondents$SilentPerson(r.pollId, i.personId)
            from PollRespondent r join Invitee i on i.id = r.inviteeId
            where r.pollId in :pollIds and r.answeredAt is null and i.personId is not null and not i.calledOff""")
    List<SilentPerson> findSilent(Collection<UUID> pollIds);
}
