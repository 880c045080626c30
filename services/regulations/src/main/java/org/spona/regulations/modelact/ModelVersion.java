package org.spona.regulations.modelact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

/** What a model act says, from its publication on unchanged: who has taken it over can always see what it was. */
@Entity
public class ModelVersion extends Aggregate<ModelVersion> {

    /** Longest note on what is new, in characters. */
    public static final int NOTE_LENGTH = 2_000;

    /** How far a version has come. */
    public enum Status {
        DRAFT,
        PUBLISHED
    }

    private UUID modelId;
    private UUID organisationId;
    private UUID networkId;
    private int number;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String note;
    private UUID authorId;
    private @Nullable Instant publishedAt;
    private Instant updatedAt;

    ModelVersion(UUID id, Reader author, ModelAct model, int number, Instant now) {
        super(id);
        this.modelId = model.getId();
        this.organisationId = model.ownership().organisationId();
        this.networkId = model.ownership().networkId();
        this.number = number;
        this.status = Status.DRAFT;
        this.note = "";
        this.authorId = author.personId();
        this.updatedAt = now;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ModelVersion() {}

    /** Says what is new in it. */
    void describe(String newNote, Instant now) {
        ModelVersionStep.EDIT.requirePossible(this, now);
        note = newNote.strip();
        updatedAt = now;
    }

    /** Its text was changed. */
    void textChanged(Reader writer, Instant now) {
        ModelVersionStep.EDIT.requirePossible(this, now);
        authorId = writer.personId();
        updatedAt = now;
    }

    /** Others read it from now on. */
    void publish(Instant now) {
        ModelVersionStep.PUBLISH.requirePossible(this, now);
        status = Status.PUBLISHED;
        publishedAt = now;
        updatedAt = now;
    }

    /** The model of which it is a version. */
    public UUID modelId() {
        return modelId;
    }

    /** Whose staff keeps it; who reads it, the model says. */
    public Ownership ownership() {
        return new Ownership(organisationId, networkId, Visibility.PRIVATE);
    }

    /** From 1, in the order of publication. */
    public int number() {
        return number;
    }

    public Status status() {
        return status;
    }

    /** What is new in it; may be empty. */
    public String note() {
        return note;
    }

    /** Who has written of its text last. */
    public UUID authorId() {
        return authorId;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
