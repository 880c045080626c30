package org.spona.members.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.announcement.DirectoryChange;
import org.spona.members.announcement.DirectoryEvents;
import org.spona.platform.aggregate.AnnouncedAggregate;
import org.spona.platform.directory.OrganisationKind;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.history.Recorded;
import org.spona.platform.history.RecordedState;
import org.spona.platform.mail.EmailAddress;

/** A municipality, an association, an institution: how it is called and reached, and who vouches for it. */
@Entity
public class Organisation extends AnnouncedAggregate<Organisation> implements Recorded {

    /** The most characters of a name. */
    public static final int NAME_LENGTH = 200;

    /** What happened to an organisation that other services should know. */
    public sealed interface Event extends DirectoryChange {
        Organisation organisation();

        @Override
        default OutgoingEvent announcement() {
            return DirectoryEvents.of(organisation().state());
        }

        /** It is new, is called otherwise, has another site, or has turned out to be another. */
        record Changed(Organisation organisation) implements Event {}
    }

    /** Whether it is the same as another is asked, or no longer. */
    public record QuestionChanged(Organisation organisation) {}

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String country;
    private String nameLatin;
    private String nameCyrillic;
    private @Nullable String district;
    private String email = "";
    private String site = "";
    private @Nullable Integer population;

    @SuppressWarnings("UnusedVariable") // for the database
    private boolean unconfirmed;

    private @Nullable UUID stewardNetworkId;
    private @Nullable UUID mergedInto;
    private @Nullable UUID sameAs;

    /** Of what people enter and change others are told at once; only an installation's rows wait for the next start. */
    @Column(updatable = false)
    @SuppressWarnings("UnusedVariable") // for the database
    private boolean announced = true;

    /**
     * One that somebody enters.
     *
     * @param steward the network that vouches for it, if one does
     */
    public static Organisation enter(UUID id, NewOrganisation entered, @Nullable UUID steward) {
        var organisation = new Organisation(
                id, entered.kind(), entered.country(), entered.nameLatin(), entered.nameCyrillic(), false);
        organisation.stewardNetworkId = steward;
        return organisation;
    }

    /** A municipality of which only the name is known. */
    static Organisation unconfirmed(UUID id, String country, String nameLatin, String nameCyrillic) {
        return new Organisation(id, OrganisationKind.MUNICIPALITY, country, nameLatin, nameCyrillic, true);
    }

    private Organisation(
            UUID id,
            OrganisationKind kind,
            String country,
            String nameLatin,
            String nameCyrillic,
            boolean unconfirmed) {
        super(id);
        this.kind = kind;
        this.country = country;
        this.nameLatin = nameLatin;
        this.nameCyrillic = nameCyrillic;
        this.unconfirmed = unconfirmed;
        tell(new Event.Changed(this));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Organisation() {}

    /** Another network vouches for it from now on. */
    public void moveStewardTo(UUID networkId) {
        stewardNetworkId = networkId;
    }

    /** It is called and reached so, which confirms that it is there. Others are told of what they know of it alone. */
    void revise(OrganisationInput input) {
        var before = state();
        nameLatin = input.nameLatin();
        nameCyrillic = input.nameCyrillic();
        district = input.district().isEmpty() ? null : input.district();
        email = EmailAddress.normalised(input.email());
        site = input.site();
        population = input.population();
        unconfirmed = false;
        if (!state().equals(before)) {
            tell(new Event.Changed(this));
        }
    }

    /** Its own side holds it to be another, which was entered before; the other side is asked. */
    public void askWhetherSameAs(UUID first) {
        sameAs = first;
        registerEvent(new QuestionChanged(this));
    }

    /** The question is taken back, or answered with no. */
    public void dropQuestion() {
        sameAs = null;
        registerEvent(new QuestionChanged(this));
    }

    /** It is another, which was entered before; from now on all that was its is the other's. */
    public void mergeInto(UUID first) {
        mergedInto = first;
        dropQuestion();
        tell(new Event.Changed(this));
    }

    /** The input that would leave it as it is. */
    OrganisationInput input() {
        return new OrganisationInput(
                nameLatin, nameCyrillic, Objects.requireNonNullElse(district, ""), email, site, population, version());
    }

    @Override
    public RecordedState recorded() {
        return OrganisationHistory.stateOf(input(), getId());
    }

    /** What other services know of it. */
    public org.spona.platform.directory.Organisation state() {
        return new org.spona.platform.directory.Organisation(
                getId(), kind.name(), country, nameLatin, nameCyrillic, site, population, mergedInto, revision());
    }

    /** Its name for a page in this language. */
    public String name(Locale locale) {
        return state().name(locale);
    }

    /** The network that vouches for it while it has no administrator. */
    public Optional<UUID> stewardNetworkId() {
        return Optional.ofNullable(stewardNetworkId);
    }

    /** The organisation that its own side holds it to be, while the other has not answered. */
    public Optional<UUID> sameAs() {
        return Optional.ofNullable(sameAs);
    }

    /** Whether it has turned out to be another. */
    public boolean isMerged() {
        return mergedInto != null;
    }
}
