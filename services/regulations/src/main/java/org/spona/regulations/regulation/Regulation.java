package org.spona.regulations.regulation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.spona.platform.aggregate.OwnedAggregate;
import org.spona.platform.findable.OwnedThing;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.Recorded;
import org.spona.platform.history.RecordedState;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/** An act in the register of a network's association. It can be read as soon as it is registered. */
@Entity
public class Regulation extends OwnedAggregate<Regulation> implements OwnedThing, Recorded {

    /** What regulations are called among all that can be found. */
    public static final String KIND = "regulation";

    /** It was entered, or what the register says of it has changed. */
    public record Registered(Regulation regulation) {}

    @Embedded
    private RegulationContent content;

    private UUID authorId;

    Regulation(UUID id, Reader author, Ownership ownership, RegulationContent content, Instant now) {
        super(id, ownership, now);
        this.authorId = author.personId();
        this.content = content;
        tell(new Registered(this));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Regulation() {}

    /** Mends what the register says; nothing is told when nothing has changed. */
    void revise(RegulationContent newContent, Visibility newVisibility, Instant now) {
        if (content.equals(newContent) && ownership().visibility() == newVisibility) {
            return;
        }
        content = newContent;
        changed(ownership().sharedWith(newVisibility), now);
        tell(new Registered(this));
    }

    @Override
    public Thing thing() {
        return new Thing(getId(), KIND, content.title(), content.language(), "/regulations/" + getId());
    }

    @Override
    public RecordedState recorded() {
        return RegulationHistory.stateOf(this);
    }

    public RegulationContent content() {
        return content;
    }

    public UUID authorId() {
        return authorId;
    }
}
