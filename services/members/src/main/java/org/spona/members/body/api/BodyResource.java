package org.spona.members.body.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.body.Body;
import org.spona.members.body.BodyContent;
import org.spona.members.body.BodyView;
import org.spona.members.body.Mandate;
import org.spona.members.body.SeatContent;
import org.spona.platform.directory.BodyStatus;
import org.spona.platform.directory.MandateKind;
import org.spona.platform.tenancy.Ownership;

/**
 * A body with its seats and who speaks for them.
 *
 * @param mandatesKnown whether the reader may know who sits there; when false, the lists of mandates are empty for that reason
 */
record BodyResource(
        UUID id,
        @JsonUnwrapped Ownership ownership,
        BodyStatus status,
        @JsonUnwrapped BodyContent content,
        boolean mandatesKnown,
        List<SeatResource> seats,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        String endReason,
        long version) {

    /** A seat and who speaks for it, the delegate first. */
    record SeatResource(UUID id, @JsonUnwrapped SeatContent content, List<MandateResource> mandates) {}

    /**
     * Who speaks for the institution of a seat.
     *
     * @param rank the first deputy has 1; 0 for a delegate
     * @param namedByInstitution whether the institution itself named her
     */
    record MandateResource(
            UUID id,
            String name,
            MandateKind kind,
            int rank,
            String act,
            boolean namedByInstitution,
            Instant validFrom,
            @Nullable Instant validUntil) {

        static MandateResource of(Mandate mandate) {
            return new MandateResource(
                    mandate.id(),
                    mandate.name(),
                    mandate.kind(),
                    mandate.rank(),
                    mandate.act(),
                    mandate.namedByInstitution(),
                    mandate.validFrom(),
                    mandate.validUntil().orElse(null));
        }
    }

    static BodyResource of(BodyView view) {
        Body body = view.body();
        return new BodyResource(
                body.getId(),
                body.ownership(),
                body.status(),
                body.content(),
                view.showsPeople(),
                view.seats().stream()
                        .map(seat -> new SeatResource(
                                seat.seat().id(),
                                seat.seat().content(),
                                seat.mandates().stream()
                                        .map(MandateResource::of)
                                        .toList()))
                        .toList(),
                body.startedAt().orElse(null),
                body.endedAt().orElse(null),
                body.endReason(),
                body.version());
    }
}
