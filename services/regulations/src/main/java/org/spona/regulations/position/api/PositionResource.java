package org.spona.regulations.position.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import org.spona.regulations.position.PointAnswer;
import org.spona.regulations.position.Position;
import org.spona.regulations.position.PositionContent;
import org.spona.regulations.position.PositionPoint;
import org.spona.regulations.position.Signature;

/**
 * A joint position as JSON.
 *
 * @param signatures those that the reader may know: who has signed, her own, and all of them for the staff of the network
 * @param answers what the addressee says of its points
 * @param outcome what came of it; empty until then
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record PositionResource(
        UUID id,
        Position.Status status,
        @JsonUnwrapped Ownership ownership,
        String title,
        String body,
        String language,
        List<PositionPoint> points,
        @Nullable UUID addresseeId,
        @Nullable LocalDate signBy,
        List<SignatureResource> signatures,
        List<PointAnswerResource> answers,
        String outcome,
        String outcomeAddress,
        @Nullable Instant openedAt,
        @Nullable Instant sentAt,
        @Nullable Instant answeredAt,
        Instant updatedAt,
        long version) {

    /** What an organisation that is asked says. */
    record SignatureResource(
            UUID organisationId,
            Signature.Status status,
            String reason,
            @Nullable Instant saidAt) {}

    /** What the addressee says of a point, which is numbered from 1. */
    record PointAnswerResource(int point, PointAnswer.Status status, String words, Instant saidAt) {}

    static PositionResource of(Position position, List<Signature> signatures, List<PointAnswer> answers) {
        PositionContent content = position.content();
        return new PositionResource(
                position.getId(),
                position.status(),
                position.ownership(),
                content.title(),
                content.body(),
                content.language(),
                content.points(),
                content.addresseeId(),
                content.signBy(),
                signatures.stream()
                        .filter(it -> it.positionId().equals(position.getId()))
                        .map(it -> new SignatureResource(it.organisationId(), it.status(), it.reason(), it.saidAt()))
                        .toList(),
                answers.stream()
                        .filter(it -> it.positionId().equals(position.getId()))
                        .map(it -> new PointAnswerResource(it.point(), it.status(), it.words(), it.saidAt()))
                        .toList(),
                position.outcome(),
                position.outcomeAddress(),
                position.openedAt().orElse(null),
                position.sentAt().orElse(null),
                position.answeredAt().orElse(null),
                position.updatedAt(),
                position.version());
    }
}
