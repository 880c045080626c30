package org.spona.cooperation.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.directory.OrganisationKind;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.springframework.stereotype.Component;

/** For which organisation the reader reports: one rule for indicators and counters. */
@Component
public class ReportingOrganisations {

    private final Directory directory;

    ReportingOrganisations(Directory directory) {
        this.directory = directory;
    }

    /**
     * The membership by which she reports; empty when she writes for nobody who does.
     *
     * @param owner whose it is
     * @param reporters who reports: the owner alone, or municipalities and cities
     */
    public Optional<Membership> find(Ownership owner, Reporters reporters) {
        Reader reader = Readers.get();
        List<Membership> writing = reader.byPreference()
                .filter(membership -> membership.role().writes())
                .toList();
        if (reporters == Reporters.OWNER) {
            return writing.stream()
                    .filter(_ -> reader.actsFor(owner, Role::writes))
                    .filter(membership -> membership.organisationId().equals(owner.organisationId()))
                    .findFirst();
        }
        Map<UUID, Organisation> organisations = directory.organisations(
                writing.stream().map(Membership::organisationId).toList());
        return writing.stream()
                .filter(membership -> Optional.ofNullable(organisations.get(membership.organisationId()))
                        .filter(it -> OrganisationKind.localGovernments().contains(it.kind()))
                        .isPresent())
                .min(Comparator.comparing(membership -> !membership.networkId().equals(owner.networkId())));
    }
}
