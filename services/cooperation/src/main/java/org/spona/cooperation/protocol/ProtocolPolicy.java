package org.spona.cooperation.protocol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;

/** What a protocol must not say, and what it must before its parties read it. */
final class ProtocolPolicy {

    private ProtocolPolicy() {}

    /**
     * Refuses what contradicts itself, draft or not.
     *
     * @throws InvalidInput naming the fields to mend
     */
    static void checkDraft(ProtocolContent content) {
        List<FieldError> wrong = new ArrayList<>();
        LocalDate starts = content.startsOn();
        LocalDate ends = content.endsOn();
        require(
                starts == null || ends == null || !ends.isBefore(starts),
                "content.endsOn",
                "protocol.endsOn.before",
                wrong);
        Set<UUID> named = new HashSet<>();
        for (int at = 0; at < content.parties().size(); at++) {
            UUID party = content.parties().get(at).organisationId();
            require(
                    party == null || named.add(party),
                    "content.parties[" + at + "].organisationId",
                    "protocol.parties.twice",
                    wrong);
        }
        UUID watching = content.watchingOrganisationId();
        require(
                watching == null || !named.contains(watching),
                "content.watchingOrganisationId",
                "protocol.watchingOrganisationId.party",
                wrong);
        for (int at = 0; at < content.duties().size(); at++) {
            Integer party = content.duties().get(at).party();
            require(
                    party == null || (party >= 1 && party <= content.parties().size()),
                    "content.duties[" + at + "].party",
                    "protocol.duties.party.unknown",
                    wrong);
        }
        for (int at = 0; at < content.provisions().size(); at++) {
            CitedProvision provision = content.provisions().get(at);
            require(
                    provision.address().isEmpty() || provision.wid().isPresent(),
                    "content.provisions[" + at + "].address",
                    "protocol.provisions.address.wrong",
                    wrong);
        }
        refuse(wrong);
    }

    /**
     * Refuses what is not ready for its parties, with everything that is to be mended at once.
     *
     * @throws InvalidInput naming the fields to mend
     */
    static void checkReady(ProtocolContent content, LocalDate today) {
        List<FieldError> wrong = new ArrayList<>();
        require(!content.body().isEmpty(), "content.body", "protocol.missing.body", wrong);
        require(content.parties().size() >= 2, "content.parties", "protocol.missing.parties", wrong);
        require(!content.duties().isEmpty(), "content.duties", "protocol.missing.duties", wrong);
        IntStream.range(0, content.duties().size()).forEach(at -> {
            ProtocolDuty duty = content.duties().get(at);
            require(duty.party() != null, "content.duties[" + at + "].party", "protocol.missing.duty.party", wrong);
            require(!duty.text().isEmpty(), "content.duties[" + at + "].text", "protocol.missing.duty.text", wrong);
        });
        require(
                content.rule() == InForceRule.ALL || content.parties().stream().anyMatch(PartyEntry::listed),
                "content.rule",
                "protocol.missing.listed",
                wrong);
        LocalDate ends = content.endsOn();
        require(ends == null || !ends.isBefore(today), "content.endsOn", "protocol.endsOn.past", wrong);
        require(
                !content.kind().isBetweenMunicipalities()
                        || content.parties().stream()
                                        .filter(party -> party.organisationId() != null)
                                        .count()
                                >= 2,
                "content.kind",
                "protocol.missing.municipalities",
                wrong);
        refuse(wrong);
    }

    private static void require(boolean kept, String field, String message, List<FieldError> wrong) {
        if (!kept) {
            wrong.add(new FieldError(field, message));
        }
    }

    private static void refuse(List<FieldError> wrong) {
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}
