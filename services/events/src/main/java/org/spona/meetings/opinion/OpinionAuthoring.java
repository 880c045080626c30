package org.spona.meetings.opinion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.decision.DecisionKind;
import org.spona.meetings.workday.Jurisdiction;
import org.spona.meetings.workday.WorkingDays;
import org.spona.meetings.written.WrittenAuthoring;
import org.spona.meetings.written.WrittenContent;
import org.spona.meetings.written.WrittenInput;
import org.spona.platform.directory.BodyName;
import org.spona.platform.directory.BodyState;
import org.spona.platform.directory.BodyStatus;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.directory.Network;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an opinion is entered, collected, written, put to vote, adopted, sent and answered: by who runs the body. */
@Service
@Transactional
public class OpinionAuthoring {

    private final Opinions opinions;
    private final OpinionComments comments;
    private final OpinionReading reading;
    private final OpinionMailing mailing;
    private final WrittenAuthoring written;
    private final WorkingDays days;
    private final DirectoryBodies bodies;
    private final Directory directory;
    private final NewIds ids;
    private final Clock clock;

    OpinionAuthoring(
            Opinions opinions,
            OpinionComments comments,
            OpinionReading reading,
            OpinionMailing mailing,
            WrittenAuthoring written,
            WorkingDays days,
            DirectoryBodies bodies,
            Directory directory,
            NewIds ids,
            Clock clock) {
        this.opinions = opinions;
        this.comments = comments;
        this.reading = reading;
        this.mailing = mailing;
        this.written = written;
        this.days = days;
        this.bodies = bodies;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Where writing begins: a request as it is, or a new one to a body.
     *
     * @param bodyId of a new one; null of one that is known
     * @throws Refusal {@code not-found}, {@code opinion-not-keeper}, {@code opinion-wrong-status}
     */
    @Transactional(readOnly = true)
    public OpinionInput begin(UUID id, @Nullable UUID bodyId) {
        Optional<Opinion> known = reading.find(id);
        known.ifPresent(opinion -> OpinionStep.EDIT.require(Readers.get(), opinion, clock.instant()));
        return known.map(OpinionInput::of).orElseGet(() -> blank(bodyOf(bodyId)));
    }

    private OpinionInput blank(BodyState body) {
        String country =
                directory.findNetwork(body.networkId()).map(Network::country).orElse("");
        return new OpinionInput(
                OpinionContent.blank(body.language(), Jurisdiction.ofCountry(country), LocalDate.now(clock)),
                body.id(),
                null);
    }

    /** The bodies for which the reader can enter a request, by name. */
    @Transactional(readOnly = true)
    public List<BodyName> bodies() {
        return bodies.listKept();
    }

    /**
     * Enters a request, or words it otherwise. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code stale}, {@code not-found}, {@code opinion-not-keeper}, {@code opinion-wrong-status}
     */
    public Opinion save(UUID id, OpinionInput input) {
        return reading.find(id).map(known -> revise(known, input)).orElseGet(() -> {
            Opinion made = new Opinion(id, bodyOf(input.bodyId()), input, Readers.get(), clock.instant());
            return ids.take(id, () -> opinions.saveAndFlush(made));
        });
    }

    private Opinion revise(Opinion opinion, OpinionInput input) {
        opinion.requireSeen(Optional.ofNullable(input.version()));
        opinion.revise(Readers.get(), input, clock.instant());
        return opinions.saveAndFlush(opinion);
    }

    private BodyState bodyOf(@Nullable UUID bodyId) {
        return Optional.ofNullable(bodyId)
                .flatMap(bodies::find)
                .filter(body -> body.status() == BodyStatus.ACTIVE)
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Asks all who sit in the body for their comments.
     *
     * @throws InvalidInput naming the fields to mend
     * @throws Refusal {@code not-found}, {@code opinion-not-keeper}, {@code opinion-wrong-status}
     */
    public void collect(UUID id) {
        Opinion opinion = reading.get(id);
        opinion.collect(days, LocalDate.now(clock), Readers.get(), clock.instant());
        opinions.saveAndFlush(opinion);
        mailing.ask(opinion);
    }

    /**
     * The last day of an opinion, were the seats asked now.
     *
     * @throws InvalidInput naming the fields to mend
     * @throws Refusal {@code not-found}
     */
    @Transactional(readOnly = true)
    public LocalDate lastDay(UUID id) {
        return reading.get(id).content().requireComplete(days, LocalDate.now(clock));
    }

    /** Takes no more comments. */
    public void consolidate(UUID id) {
        Opinion opinion = reading.get(id);
        opinion.consolidate(Readers.get(), clock.instant());
        opinions.saveAndFlush(opinion);
    }

    /**
     * Answers a comment of a seat.
     *
     * @throws InvalidInput naming the field to mend
     * @throws Refusal {@code not-found}, {@code opinion-not-keeper}, {@code opinion-wrong-status}
     */
    public void answer(UUID id, UUID commentId, CommentAnswer answer) {
        OpinionComment comment = commentFor(OpinionStep.ANSWER, id, commentId);
        comment.answer(answer);
        comments.saveAndFlush(comment);
    }

    /**
     * Keeps what who asked has said to a remark; when that is known of every remark that was taken, the opinion is answered.
     *
     * @throws Refusal {@code not-found}, {@code opinion-not-keeper}, {@code opinion-wrong-status}
     */
    public void reply(UUID id, UUID commentId, CommentReply reply) {
        OpinionComment comment = commentFor(OpinionStep.REPLY, id, commentId);
        comment.reply(reply);
        comments.saveAndFlush(comment);
        boolean complete = comments.findByOpinionIdOrderByMadeAt(id).stream()
                .allMatch(one -> one.status() != OpinionComment.Status.TAKEN || one.reply() != null);
        if (complete) {
            Opinion opinion = reading.get(id);
            opinion.answered(clock.instant());
            opinions.saveAndFlush(opinion);
        }
    }

    private OpinionComment commentFor(OpinionStep step, UUID id, UUID commentId) {
        step.require(Readers.get(), reading.get(id), clock.instant());
        return comments.findById(commentId)
                .filter(comment -> comment.opinionId().equals(id))
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Writes the joint text.
     *
     * @throws Refusal {@code stale}, {@code not-found}, {@code opinion-not-keeper}, {@code opinion-wrong-status}
     */
    public void write(UUID id, JointText joint) {
        Opinion opinion = reading.get(id);
        opinion.requireSeen(Optional.ofNullable(joint.version()));
        opinion.write(joint.text(), Readers.get(), clock.instant());
        opinions.saveAndFlush(opinion);
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
        requireAnswered(id);
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

    private void requireAnswered(UUID id) {
        boolean open = comments.findByOpinionIdOrderByMadeAt(id).stream()
                .anyMatch(comment -> comment.status() == OpinionComment.Status.OPEN);
        if (open) {
            throw new Refusal(OpinionError.OPEN_COMMENTS);
        }
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
        requireAnswered(id);
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
        if (sending.sentOn().isAfter(LocalDate.now(clock))) {
            throw new InvalidInput("sentOn", "opinion.sentOn.future");
        }
        Opinion opinion = reading.get(id);
        opinion.send(sending.sentOn(), sending.number(), Readers.get(), clock.instant());
        opinions.saveAndFlush(opinion);
    }
}
