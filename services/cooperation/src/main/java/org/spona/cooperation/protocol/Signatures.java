package org.spona.cooperation.protocol;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who has signed a protocol, and what that comes to. */
record Signatures(List<ProtocolPart> parts) {

    /** A protocol is between two at least. */
    private static final int FEWEST_PARTIES = 2;

    static Signatures of(Collection<ProtocolPart> parts) {
        return new Signatures(List.copyOf(parts));
    }

    /** Whether so many of those who signed are left that there is a protocol at all. */
    boolean areEnough() {
        return parts.stream().filter(part -> part.isSigned() && !part.hasLeft()).count() >= FEWEST_PARTIES;
    }

    /** Whether all have signed who must have by a rule; those who have left need not. */
    boolean fulfil(InForceRule rule) {
        return parts.stream()
                .filter(part -> !part.hasLeft() && (rule == InForceRule.ALL || part.listed()))
                .allMatch(ProtocolPart::isSigned);
    }

    /** Since when a protocol is in force that they fulfil: the day of the last signature, or its first day when that is later. */
    Optional<LocalDate> inForceOn(Optional<LocalDate> startsOn) {
        return Stream.concat(parts.stream().flatMap(part -> Stream.ofNullable(part.signedOn())), startsOn.stream())
                .max(LocalDate::compareTo);
    }
}
