package org.spona.meetings.opinion;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.spona.meetings.opinion.AskedPeople.Asked;
import org.spona.meetings.opinion.OpinionRequest.RequestFile;
import org.spona.platform.files.Attachment;
import org.spona.platform.files.Attachments;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How seats comment on a draft act: signed in, or by the personal link of a mail. Who she is is found out first; the rest is the service's. */
@Service
public class OpinionCommenting {

    /** How many comments a seat can make on one draft act. */
    static final int MOST = 100;

    private final OpinionReading reading;
    private final OpinionComments comments;
    private final AskedPeople asked;
    private final OpinionLinks links;
    private final OpinionWaiting waiting;
    private final Attachments attachments;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OpinionCommenting(
            OpinionReading reading,
            OpinionComments comments,
            AskedPeople asked,
            OpinionLinks links,
            OpinionWaiting waiting,
            Attachments attachments,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.reading = reading;
        this.comments = comments;
        this.asked = asked;
        this.links = links;
        this.waiting = waiting;
        this.attachments = attachments;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * The reader comments for the seat for which she speaks now.
     *
     * @throws InvalidInput naming the field to mend
     * @throws Refusal {@code not-found} when she has no seat there, {@code opinion-wrong-status}, {@code opinion-too-many-comments}
     */
    public void comment(UUID id, CommentInput input) {
        UUID reader = Readers.get().personId();
        CommentingSeat seat = transaction.execute(
                _ -> reading.findSeat(reading.get(id), reader).orElseThrow(Refusal::notFound));
        add(id, seat, input);
    }

    private void add(UUID id, CommentingSeat seat, CommentInput input) {
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> {
            if (comments.countByOpinionIdAndBodySeatId(id, seat.bodySeatId()) >= MOST) {
                throw new Refusal(OpinionError.TOO_MANY_COMMENTS);
            }
            comments.saveAndFlush(new OpinionComment(reading.get(id), seat, input, clock.instant()));
            waiting.commented(id);
        }));
    }

    /** Somebody with a link, for the seat for which she still speaks. */
    private record Linked(Opinion opinion, CommentingSeat seat) {}

    private Linked linked(String token) {
        Asked one = links.find(token).flatMap(asked::find).orElseThrow(Refusal::notFound);
        Opinion opinion = reading.get(one.opinionId());
        return reading.findSeat(opinion, one.personId())
                .filter(seat -> seat.bodySeatId().equals(one.bodySeatId()))
                .map(seat -> new Linked(opinion, seat))
                .orElseThrow(() -> new Refusal(OpinionError.LINK_ENDED));
    }

    /**
     * What a personal link opens.
     *
     * @throws Refusal {@code not-found} for a link that no mail has, {@code opinion-link-ended} when she no longer speaks for the seat
     */
    public OpinionRequest getByLink(String token) {
        return Readers.callAsService(() -> transaction.execute(_ -> request(linked(token))));
    }

    /**
     * She comments by her link.
     *
     * @throws InvalidInput naming the field to mend
     * @throws Refusal those of {@link #getByLink}, {@code opinion-wrong-status}, {@code opinion-too-many-comments}
     */
    public OpinionRequest commentByLink(String token, CommentInput input) {
        Linked linked = Readers.callAsService(() -> transaction.execute(_ -> linked(token)));
        add(linked.opinion().getId(), linked.seat(), input);
        return getByLink(token);
    }

    /**
     * The newest version of a file that her link lets her read.
     *
     * @throws Refusal those of {@link #getByLink}, {@code not-found} for a file of something else
     */
    public Attachment.Version fileByLink(String token, UUID fileId) {
        return Readers.callAsService(() -> transaction.execute(_ -> {
            UUID opinion = linked(token).opinion().getId();
            Attachment file = attachments.get(fileId);
            if (!file.parentKind().equals(Opinion.KIND) || !file.parentId().equals(opinion)) {
                throw Refusal.notFound();
            }
            return attachments.version(fileId, file.version());
        }));
    }

    private OpinionRequest request(Linked linked) {
        Opinion opinion = linked.opinion();
        return new OpinionRequest(
                opinion.getId(),
                opinion.content(),
                opinion.content().passages(),
                opinion.bodyName(),
                linked.seat().institution(),
                opinion.dueOn().orElse(null),
                comments.findByOpinionIdOrderByMadeAt(opinion.getId()).stream()
                        .filter(comment ->
                                comment.bodySeatId().equals(linked.seat().bodySeatId()))
                        .map(OpinionResource.Comment::of)
                        .toList(),
                attachments
                        .ofThings(Opinion.KIND, List.of(opinion.getId()))
                        .getOrDefault(opinion.getId(), List.of())
                        .stream()
                        .filter(file -> !file.isRemoved())
                        .map(file -> new RequestFile(file.id(), file.name()))
                        .toList(),
                opinion.takesComments());
    }
}
