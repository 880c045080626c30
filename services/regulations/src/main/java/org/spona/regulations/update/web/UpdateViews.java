package org.spona.regulations.update.web;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.workflow.Permissions;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationRegister;
import org.spona.regulations.update.ObligationAddressees;
import org.spona.regulations.update.Update;
import org.spona.regulations.update.UpdateStep;
import org.springframework.stereotype.Component;

/** Adds to updates what their pages show besides: the regulation, names, why the reader sees them. */
@Component
class UpdateViews {

    private final Directory directory;
    private final RegulationRegister register;
    private final ObligationAddressees addressees;
    private final Clock clock;

    UpdateViews(Directory directory, RegulationRegister register, ObligationAddressees addressees, Clock clock) {
        this.directory = directory;
        this.register = register;
        this.addressees = addressees;
        this.clock = clock;
    }

    UpdateView of(Update update) {
        return list(List.of(update)).getFirst();
    }

    /** The views of several updates, with as many look-ups as for one. */
    List<UpdateView> list(Collection<Update> updates) {
        Map<UUID, Regulation> regulations = register.list(ids(updates, Update::regulationId));
        Map<UUID, Organisation> organisations = directory.organisations(
                ids(updates, update -> update.ownership().organisationId()));
        Map<UUID, Network> networks =
                directory.networks(ids(updates, update -> update.ownership().networkId()));
        Reader reader = Readers.get();
        Set<UUID> asking = reader.workplace()
                .map(workplace -> addressees.updatesThatAsk(
                        workplace.organisationId(), workplace.networkId(), ids(updates, Update::getId)))
                .orElse(Set.of());
        return updates.stream()
                .map(update -> new UpdateView(
                        update,
                        Optional.ofNullable(regulations.get(update.regulationId())),
                        Optional.ofNullable(organisations.get(update.ownership().organisationId())),
                        Optional.ofNullable(networks.get(update.ownership().networkId())),
                        asking.contains(update.getId()) ? "asked" : reason(update, reader),
                        Permissions.of(UpdateStep.class, update, reader, clock.instant())))
                .toList();
    }

    private static String reason(Update update, Reader reader) {
        return reader.readsThrough(update.ownership()).map(Visibility::name).orElse("");
    }

    private static Set<UUID> ids(Collection<Update> updates, Function<Update, UUID> id) {
        return updates.stream().map(id).collect(Collectors.toSet());
    }
}
