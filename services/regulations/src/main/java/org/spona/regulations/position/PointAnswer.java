package org.spona.regulations.position;

import java.time.Instant;
import java.util.UUID;

/**
 * What the addressee says of a point; its own part of the position.
 *
 * @param point its number, from 1
 * @param words may be empty where a point is accepted or noted
 */
public record PointAnswer(UUID positionId, int point, PointAnswer.Status status, String words, Instant saidAt) {

    /** What becomes of a point. */
    public enum Status {
        ACCEPTED,
        PARTLY,
        REFUSED,
        NOTED
    }
}
