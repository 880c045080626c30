package org.spona.search.synonym;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.tenancy.Reader;

/** An entry of the synonyms: expressions that find each other while it is in force. The database keeps every version. */
@Entity
public class Synonym extends Aggregate<Synonym> {

    /** Which expressions find which. */
    public enum Direction {
        /** Each finds all others. */
        MUTUAL,
        /** The first finds the rest, and not the other way round. */
        ONE_WAY
    }

    private @Nullable UUID networkId;

    @Embedded
    private SynonymContent content;

    private boolean inForce;
    private @Nullable String shipped;
    private Instant changedAt;
    private @Nullable UUID changedBy;

    /** @param networkId for whose readers it holds; null for everybody */
    Synonym(UUID id, @Nullable UUID networkId, SynonymContent content, Reader by, Instant now) {
        super(id);
        this.networkId = networkId;
        this.content = content;
        this.inForce = true;
        this.changedAt = now;
        this.changedBy = by.personId();
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Synonym() {}

    /** Says it otherwise. */
    void revise(SynonymContent newContent, Reader by, Instant now) {
        content = newContent;
        changed(by, now);
    }

    /** Puts it in force or takes it out. */
    void putInForce(boolean on, Reader by, Instant now) {
        inForce = on;
        changed(by, now);
    }

    private void changed(Reader by, Instant now) {
        changedAt = now;
        changedBy = by.personId();
    }

    /** The network for whose readers it holds; empty for everybody. */
    public Optional<UUID> networkId() {
        return Optional.ofNullable(networkId);
    }

    public SynonymContent content() {
        return content;
    }

    public boolean inForce() {
        return inForce;
    }

    /** Whether it came with Spona. */
    public boolean shipped() {
        return shipped != null;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Who changed it last; nobody while it is as it came with Spona. */
    public Optional<UUID> changedBy() {
        return Optional.ofNullable(changedBy);
    }
}
