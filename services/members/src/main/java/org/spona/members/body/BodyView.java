package org.spona.members.body;

import java.util.List;
import java.util.Optional;
import org.spona.platform.directory.MandateKind;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.workflow.Permissions;

/**
 * A body as a page shows it.
 *
 * @param seats as they are, or were on the day that is asked for
 * @param showsPeople whether the reader may know who sits there
 * @param cluster the bodies that belong together with it
 */
public record BodyView(
        Body body,
        List<SeatView> seats,
        boolean showsPeople,
        Optional<Organisation> founder,
        Optional<Network> network,
        List<Body> cluster,
        Permissions can) {

    /**
     * A seat and who speaks for it.
     *
     * @param institution as the directory knows it
     */
    public record SeatView(Seat seat, Optional<Organisation> institution, List<Mandate> mandates) {

        /** The delegate, if there is one. */
        public Optional<Mandate> delegate() {
            return mandates.stream()
                    .filter(mandate -> mandate.kind() == MandateKind.DELEGATE)
                    .findFirst();
        }

        /** The deputies in their order. */
        public List<Mandate> deputies() {
            return mandates.stream()
                    .filter(mandate -> mandate.kind() == MandateKind.DEPUTY)
                    .toList();
        }
    }

    /** How many seats nobody speaks for. */
    public long vacant() {
        return seats.stream().filter(seat -> seat.mandates().isEmpty()).count();
    }

    /** How many seats vote. */
    public long voting() {
        return seats.stream().filter(seat -> seat.seat().content().voting()).count();
    }
}
