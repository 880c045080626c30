package org.spona.meetings.certificate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spona.meetings.invitation.Invitee;

/**
 * Somebody who has a certificate: who is invited or registered, or who came with her. A group has its places together or not at all, so whoever
 * notes that she was there notes it of all of them.
 *
 * @param id of the certificate
 * @param companion whether she came with the invitee
 */
record CertificateHolder(UUID id, Invitee invitee, String name, boolean companion) {

    static CertificateHolder registered(Invitee invitee) {
        return new CertificateHolder(invitee.getId(), invitee, invitee.name(), false);
    }

    /** Her and those who came with her, in the order in which she named them. */
    static Stream<CertificateHolder> group(Invitee invitee, List<String> companions) {
        return Stream.concat(
                Stream.of(registered(invitee)),
                IntStream.range(0, companions.size())
                        .mapToObj(at -> new CertificateHolder(
                                UUID.nameUUIDFromBytes((invitee.getId() + "/" + at).getBytes(StandardCharsets.UTF_8)),
                                invitee,
                                companions.get(at),
                                true)));
    }
}
