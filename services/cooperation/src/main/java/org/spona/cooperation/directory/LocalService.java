package org.spona.cooperation.directory;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.WrittenAggregate;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.RecordedState;
import org.spona.platform.language.FoldedName;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/**
 * A service or an info point in the directory. That somebody has checked it is told apart from that somebody has edited it: an edit moves no
 * day of a check.
 */
@Entity
@Table(name = "local_service")
public class LocalService extends WrittenAggregate<LocalService> {

    /** What services are called among all that can be found. */
    public static final String KIND = "service";

    /** How far an entry has come. */
    public enum Status {
        DRAFT,
        /** Whom its visibility lets finds it. */
        PUBLISHED,
        /** The service is no more. */
        CLOSED
    }

    /** Who checked that an entry is right. */
    public enum Checker {
        /** Who provides the service, by a link. */
        PROVIDER,
        /** Who writes for the organisation whose entry it is. */
        ORGANISATION
    }

    /** It is otherwise than before. */
    public record Changed(LocalService service) {}

    /** It was thrown away. */
    public record Discarded(LocalService service) {}

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private LocalServiceContent content;

    private @Nullable Instant publishedAt;
    private @Nullable LocalDate checkedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Checker checkedBy;

    LocalService(
            UUID id, Reader author, Ownership ownership, LocalServiceContent content, LocalDate today, Instant now) {
        super(id, author, ownership, folded(content.kept()), now);
        this.status = Status.DRAFT;
        this.content = content.kept();
        LocalServicePolicy.check(this.content, today);
        tell(new Changed(this));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected LocalService() {}

    /** Changes what is known of it and who reads it; no check comes of that. */
    void revise(LocalServiceContent newContent, Visibility visibility, LocalDate today, Instant now) {
        LocalServiceStep.EDIT.requirePossible(this, now);
        LocalServicePolicy.check(newContent.kept(), today);
        content = newContent.kept();
        fold(folded(content));
        changed(ownership().sharedWith(visibility), now);
        tell(new Changed(this));
    }

    /** Lets those find it whom its visibility lets. */
    void publish(Instant now) {
        LocalServiceStep.PUBLISH.requirePossible(this, now);
        publishedAt = now;
        move(Status.PUBLISHED, now);
    }

    /** The service is no more; its entry stays for those who come by an old address. */
    void close(Instant now) {
        LocalServiceStep.CLOSE.requirePossible(this, now);
        move(Status.CLOSED, now);
    }

    /** Somebody has looked, and it is right. */
    void check(Checker by, LocalDate today, Instant now) {
        LocalServiceStep.CHECK.requirePossible(this, now);
        checkedOn = today;
        checkedBy = by;
        changed(now);
        tell(new Changed(this));
    }

    /** So many places are free today. */
    void countPlaces(int free, LocalDate today, Instant now) {
        LocalServiceStep.CHECK.requirePossible(this, now);
        content = content.with(content.hours(), free, today);
        changed(now);
        tell(new Changed(this));
    }

    /** Nobody finds it any more. */
    void discard(Instant now) {
        LocalServiceStep.DISCARD.requirePossible(this, now);
        tell(new Discarded(this));
    }

    private void move(Status next, Instant now) {
        status = next;
        changed(now);
        tell(new Changed(this));
    }

    private static String folded(LocalServiceContent content) {
        return " "
                + FoldedName.of(
                        String.join(" ", content.name(), content.forWhom(), content.place(), content.provider()));
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, content.name(), content.language(), "/services/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return LocalServiceHistory.stateOf(this);
    }

    public Status status() {
        return status;
    }

    public LocalServiceContent content() {
        return content;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    /** When somebody last looked and found it right; empty while nobody has. */
    public Optional<LocalDate> checkedOn() {
        return Optional.ofNullable(checkedOn);
    }

    /** Who that was. */
    public Optional<Checker> checkedBy() {
        return Optional.ofNullable(checkedBy);
    }
}
