package org.spona.regulations.application;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

/** Who said what, when. Never changed. */
@Entity
public class ApplicationChange {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private Application application;

    private UUID organisationId;

    @Embedded
    private Evidence evidence;

    private UUID personId;
    private Instant changedAt;

    ApplicationChange(Application application, UUID organisationId, Evidence evidence, UUID personId, Instant now) {
        this.id = UUID.randomUUID();
        this.application = application;
        this.organisationId = organisationId;
        this.evidence = evidence;
        this.personId = personId;
        this.changedAt = now;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ApplicationChange() {}

    /** What was said. */
    public Evidence evidence() {
        return evidence;
    }

    /** Of what it is the history. */
    public Application application() {
        return application;
    }

    /** The organisation that said it. */
    public UUID organisationId() {
        return organisationId;
    }

    public UUID personId() {
        return personId;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
