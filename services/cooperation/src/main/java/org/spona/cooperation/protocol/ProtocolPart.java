package org.spona.cooperation.protocol;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a party has in a protocol: its own part, which it keeps when it leaves.
 *
 * @param number as the protocol counts its parties, from 1
 * @param organisationId the party; null of an institution that is not of the network, whose part the owner writes
 * @param name what the protocol calls such an institution
 * @param ownerId whose the protocol is
 * @param listed whether the protocol is not in force before it has signed, where not all have to
 * @param title what the protocol is called, for a party that has left
 * @param agreedVersion to which text it has agreed; null while it has not
 * @param remark what it would have otherwise; may be empty
 * @param decision what its assembly has decided
 * @param signatory who has signed for it, with the post; empty until then
 * @param signedOn null until then
 * @param leftOn its last day as a party; null as long as it is one
 * @param leftReason why it has left
 * @param asked how many of its people are asked whether they know the protocol
 * @param known how many of them have said so
 * @param knownOn of which day these numbers are; null while there are none
 * @param told whether the party has told the numbers alone, without asking its people by name
 */
public record ProtocolPart(
        UUID id,
        UUID protocolId,
        int number,
        @Nullable UUID organisationId,
        String name,
        UUID ownerId,
        UUID networkId,
        boolean listed,
        String title,
        String language,
        @Nullable Integer agreedVersion,
        String remark,
        AssemblyDecision decision,
        String signatory,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate leftOn,
        String leftReason,
        int asked,
        int known,
        @Nullable LocalDate knownOn,
        boolean told) {

    /** Who writes it: the party, or the owner for an institution that is not of the network. */
    public UUID writerId() {
        return organisationId == null ? ownerId : organisationId;
    }

    /** The organisation, if it is of the network. */
    public Optional<UUID> organisation() {
        return Optional.ofNullable(organisationId);
    }

    public boolean isSigned() {
        return signedOn != null;
    }

    public boolean hasLeft() {
        return leftOn != null;
    }

    /** Whether it is the owner's own. */
    public boolean isOfOwner() {
        return ownerId.equals(organisationId);
    }

    /** Whether it agrees to a text. */
    public boolean agreesTo(int textVersion) {
        return agreedVersion != null && agreedVersion == textVersion;
    }

    /** Whether something was signed in the very same way already. */
    boolean isSignedAs(SignatureInput input) {
        return isSigned()
                && input.signatory().equals(signatory)
                && input.decision().kept().equals(decision)
                && Objects.equals(signedOn, input.signedOn());
    }
}
