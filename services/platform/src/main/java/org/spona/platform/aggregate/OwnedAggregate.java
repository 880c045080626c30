package org.spona.platform.aggregate;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;

/**
 * An aggregate that an organisation owns and shares as far as its visibility says; its table is protected by the rule for
 * owned rows.
 *
 * @param <A> its own type
 */
@MappedSuperclass
public abstract class OwnedAggregate<A extends OwnedAggregate<A>> extends AnnouncedAggregate<A> {

    private UUID organisationId;
    private UUID networkId;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    protected OwnedAggregate(UUID id, Ownership ownership) {
        super(id);
        this.organisationId = ownership.organisationId();
        this.networkId = ownership.networkId();
        this.visibility = ownership.visibility();
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected OwnedAggregate() {}

    /** Whose it is and how far it is shared. */
    public Ownership ownership() {
        return new Ownership(organisationId, networkId, visibility);
    }

    /** It is another's from now on, or shared otherwise. */
    protected void own(Ownership ownership) {
        organisationId = ownership.organisationId();
        networkId = ownership.networkId();
        visibility = ownership.visibility();
    }

    /** It is shared so far from now on. */
    protected void share(Visibility newVisibility) {
        visibility = newVisibility;
    }
}
