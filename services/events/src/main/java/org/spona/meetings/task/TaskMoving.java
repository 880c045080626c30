package org.spona.meetings.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.files.Attachments;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How institutions say how far their parts are: signed in, with their own rights, or by the personal link of a mail, as the service. */
@Service
public class TaskMoving {

    private final TaskReading reading;
    private final TaskParts parts;
    private final TaskLinks links;
    private final Attachments attachments;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TaskMoving(
            TaskReading reading,
            TaskParts parts,
            TaskLinks links,
            Attachments attachments,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.reading = reading;
        this.parts = parts;
        this.links = links;
        this.attachments = attachments;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * What the reader says of a part of her institution. Saying the same again changes nothing.
     *
     * @throws org.spona.platform.problem.InvalidInput when it does not say enough
     * @throws Refusal {@code not-found}, {@code task-not-your-part}, {@code task-wrong-status}, {@code task-moved-too-often}, {@code stale}
     *     when somebody else has changed it since the version that she saw
     */
    public TaskPart move(UUID partId, PartInput input) {
        Reader reader = Readers.get();
        return transaction.execute(_ -> {
            TaskPartStep.MOVE.require(reader, reading.getPart(partId), clock.instant());
            return move(partId, input, reader.personId());
        });
    }

    /**
     * The part to which a personal link leads.
     *
     * @throws Refusal {@code not-found} for a link that no mail has, {@code task-link-ended} when it no longer holds
     */
    public TaskPart getByLink(String secret) {
        return Readers.callAsService(() -> transaction.execute(_ -> partOf(secret)));
    }

    /**
     * What somebody says by her personal link.
     *
     * @throws Refusal {@code not-found}, {@code task-link-ended}, and as {@link #move(UUID, PartInput)}
     */
    public TaskPart moveByLink(String secret, PartInput input) {
        return Readers.callAsService(
                () -> transaction.execute(_ -> move(partOf(secret).getId(), input, null)));
    }

    private TaskPart partOf(String secret) {
        TaskPart part = links.find(secret).flatMap(parts::find).orElseThrow(Refusal::notFound);
        if (!TaskLinks.hold(part, LocalDate.now(clock))) {
            throw new Refusal(TaskError.LINK_ENDED);
        }
        return part;
    }

    private TaskPart move(UUID partId, PartInput input, @Nullable UUID by) {
        Optional<UUID> locked = parts.lock(partId);
        TaskPart part = locked.flatMap(parts::find).orElseThrow(Refusal::notFound);
        part.requireSeen(input.seenVersion());
        part.move(input.said(), hasFile(partId), by, clock.instant());
        return parts.saveAndFlush(part);
    }

    private boolean hasFile(UUID partId) {
        return attachments.ofThings(TaskPartAttachments.KIND, List.of(partId)).getOrDefault(partId, List.of()).stream()
                .anyMatch(file -> !file.isRemoved());
    }
}
