package org.spona.regulations.regulation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Persistable;

/** An act in the register of a network's association. It can be read as soon as it is registered. */
@Entity
public class Regulation extends AbstractAggregateRoot<Regulation> implements Persistable<UUID> {

    /** It was entered, or what the register says of it has changed. */
    public record Registered(Regulation regulation) {}

    @Id
    private UUID id;

    private UUID organisationId;
    private UUID networkId;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Embedded
    private RegulationContent content;

    private UUID authorId;
    private Instant updatedAt;
    private long revision;

    @Version
    private @Nullable Long version;

    Regulation(UUID id, Reader author, Ownership ownership, RegulationContent content, Instant now) {
        this.id = id;
        this.authorId = author.personId();
        this.organisationId = ownership.organisationId();
        this.networkId = ownership.networkId();
        this.visibility = ownership.visibility();
        this.content = content;
        this.updatedAt = now;
        tell();
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Regulation() {}

    /** Mends what the register says; nothing is told when nothing has changed. */
    void revise(RegulationContent newContent, Visibility newVisibility, Instant now) {
        if (content.equals(newContent) && visibility == newVisibility) {
            return;
        }
        content = newContent;
        visibility = newVisibility;
        updatedAt = now;
        tell();
    }

    private void tell() {
        revision++;
        registerEvent(new Registered(this));
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    public Ownership ownership() {
        return new Ownership(organisationId, networkId, visibility);
    }

    public RegulationContent content() {
        return content;
    }

    public UUID authorId() {
        return authorId;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** Counts what others were told; the version of its events. */
    public long revision() {
        return revision;
    }

    /** Counts every change; what a form must have seen to be saved over. */
    public long version() {
        return version == null ? 0 : version;
    }
}
