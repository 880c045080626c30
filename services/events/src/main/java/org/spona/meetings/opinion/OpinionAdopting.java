package org.spona.meetings.opinion;

import java.time.Clock;
import java.util.UUID;
import org.spona.meetings.decision.DecisionKind;
import org.spona.meetings.written.WrittenAuthoring;
import org.spona.meetings.written.WrittenContent;
import org.spona.meetings.written.WrittenInput;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an opinion is put to vote in writing, adopted and sent: by who runs the body. */
@Service
@Transactional
public class OpinionAdopting {

    private final Opinions opinions;
    private final OpinionReading reading;
    private final OpinionRemarks remarks;
    private final WrittenAuthoring written;
    private final Clock clock;

    OpinionAdopting(
            Opinions opinions, OpinionReading reading, OpinionRemarks remarks, WrittenAuthoring written, Clock clock) {
        this.opinions = opinions;
        this.reading = reading;
        this.remarks = remarks;
        this.written = written;
        this.clock = clock;
    }

    /**
     * Begins a vote on the joint text in writing, as a draft until it is put to vote.
     *
     * @return the id of the written procedure
     * @throws InvalidInput without a joint text
     * @throws Refusal {@code opinion-open-comments}, {@code not-found}, {@code opinion-not-keeper}, {@code opinion-wrong-status}
     */
    public UUID beginVote(UUID id) {
        Opinion opinion = reading.get(id);
        OpinionStep.WRITE.require(Readers.get(), opinion, clock.instant());
        remarks.requireAnswered(id);
        if (opinion.joint().isEmpty()) {
            throw new InvalidInput("text", "opinion.missing.joint");
        }
        UUID procedure = UUID.randomUUID();
        OpinionContent content = opinion.content();
        written.save(
                procedure,
                new WrittenInput(
                        new WrittenContent(
                                DecisionKind.OPINION,
                                content.title(),
                                opinion.joint(),
                                content.language(),
                                opinion.dueOn().orElse(null)),
                        Visibility.PRIVATE,
                        opinion.bodyId(),
                        null));
        return procedure;
    }

    /**
     * Says by which decision of the body it was adopted: one of a meeting, or in writing.
     *
     * @throws InvalidInput when that is no opinion of the body that is in force, or without a joint text
     * @throws Refusal {@code opinion-open-comments}, {@code not-found}, {@code opinion-not-keeper}, {@code opinion-wrong-status}
     */
    public void adopt(UUID id, OpinionAdoption adoption) {
        Opinion opinion = reading.get(id);
        OpinionStep.ADOPT.require(Readers.get(), opinion, clock.instant());
        remarks.requireAnswered(id);
        if (reading.adoptable(opinion).stream()
                .noneMatch(decision -> decision.getId().equals(adoption.decisionId()))) {
            throw new InvalidInput("decisionId", "opinion.decision.unknown");
        }
        opinion.adopt(adoption.decisionId(), Readers.get(), clock.instant());
        opinions.saveAndFlush(opinion);
    }

    /**
     * Says when and under which number it was sent.
     *
     * @throws InvalidInput when that day is still to come
     * @throws Refusal {@code not-found}, {@code opinion-not-keeper}, {@code opinion-wrong-status}
     */
    public void send(UUID id, OpinionSending sending) {
        Opinion opinion = reading.get(id);
        if (sending.sentOn().isAfter(opinion.content().jurisdiction().today(clock))) {
            throw new InvalidInput("sentOn", "opinion.sentOn.future");
        }
        opinion.send(sending.sentOn(), sending.number(), Readers.get(), clock.instant());
        opinions.saveAndFlush(opinion);
    }
}
