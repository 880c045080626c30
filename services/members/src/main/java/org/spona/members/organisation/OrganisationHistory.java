package org.spona.members.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Thing;
import org.spona.platform.history.HistorySource;
import org.spona.platform.history.RecordedState;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.springframework.stereotype.Component;

/** The history of how organisations are called; how they are written to is not in it. */
@Component
public class OrganisationHistory implements HistorySource {

    private static final String KIND = "organisation";

    /** What is kept of an organisation. */
    private record Fields(
            String nameLatin,
            String nameCyrillic,
            String district,
            String site,
            @Nullable Integer population) {}

    private final Organisations organisations;

    OrganisationHistory(Organisations organisations) {
        this.organisations = organisations;
    }

    static RecordedState stateOf(OrganisationInput organisation, UUID id) {
        return new RecordedState(
                KIND,
                id,
                new Ownership(id, id, Visibility.PUBLIC),
                FurtherReaders.NONE,
                true,
                new Fields(
                        organisation.nameLatin(),
                        organisation.nameCyrillic(),
                        organisation.district(),
                        organisation.site(),
                        organisation.population()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Thing get(UUID id) {
        return new Thing(id, KIND, organisations.get(id).state().nameLatin(), "sr", "/organisations/" + id);
    }
}
