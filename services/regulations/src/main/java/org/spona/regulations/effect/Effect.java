package org.spona.regulations.effect;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.regulations.regulation.Regulation;

/** A change of one provision by another act. It is shown at the provision before our text has it, and put into a text in one step. */
@Entity
public class Effect extends Aggregate<Effect> {

    /** Whether our text has it. */
    public enum Status {
        ANNOUNCED,
        IN_TEXT
    }

    private UUID regulationId;
    private UUID organisationId;
    private UUID networkId;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private EffectContent content;

    private @Nullable UUID versionId;
    private Instant updatedAt;

    Effect(UUID id, Regulation affected, EffectContent content, Instant now) {
        super(id);
        this.regulationId = affected.getId();
        this.organisationId = affected.ownership().organisationId();
        this.networkId = affected.ownership().networkId();
        this.status = Status.ANNOUNCED;
        this.content = content;
        this.updatedAt = now;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Effect() {}

    /** Says it better. */
    void revise(EffectContent newContent, Instant now) {
        EffectStep.EDIT.requirePossible(this, now);
        content = newContent;
        updatedAt = now;
    }

    /** A draft has it. */
    void draftedIn(UUID draft, Instant now) {
        EffectStep.EDIT.requirePossible(this, now);
        versionId = draft;
        updatedAt = now;
    }

    /** A published text has it. */
    void published(Instant now) {
        status = Status.IN_TEXT;
        updatedAt = now;
    }

    /** Whether it is waiting to be put into the text that begins on a day. */
    boolean waitsFor(LocalDate day) {
        return status == Status.ANNOUNCED && content.kind().changesText() && day.equals(content.validFrom());
    }

    /** The act that it changes. */
    public UUID regulationId() {
        return regulationId;
    }

    /** Whose staff keeps it; who reads it, the act says. */
    public Ownership ownership() {
        return new Ownership(organisationId, networkId, Visibility.PRIVATE);
    }

    public Status status() {
        return status;
    }

    public EffectContent content() {
        return content;
    }

    /** The version, maybe still a draft, that has it. */
    public Optional<UUID> versionId() {
        return Optional.ofNullable(versionId);
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
