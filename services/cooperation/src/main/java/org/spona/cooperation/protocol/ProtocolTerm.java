package org.spona.cooperation.protocol;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The time of a protocol: since when it is in force, when it is to be looked at again, when it ended; and what of that was told.
 *
 * @param inForceOn null before
 * @param overOn its last day; null until it is over
 * @param overReason why it was ended; may be empty
 * @param reviewOn when it is to be looked at again; null for never
 * @param reviewReason the provision because of whose change; empty when only its time has come
 * @param reviews how it was looked at, the last first
 * @param expiryNoticed of which last day its parties were told
 * @param reviewNoticed of which day of a review its owner was told
 * @param startsSettled on which first day it was seen whether it enters into force
 */
@Embeddable
record ProtocolTerm(
        @Nullable LocalDate inForceOn,
        @Nullable LocalDate overOn,
        String overReason,
        @Nullable LocalDate reviewOn,
        String reviewReason,
        @JdbcTypeCode(SqlTypes.JSON) List<ProtocolReview> reviews,
        @Nullable LocalDate expiryNoticed,
        @Nullable LocalDate reviewNoticed,
        @Nullable LocalDate startsSettled) {

    /** So many reviews are kept; of more the oldest are left out. */
    static final int MOST_REVIEWS = 50;

    /** It has not begun. */
    static final ProtocolTerm AHEAD = new ProtocolTerm(null, null, "", null, "", List.of(), null, null, null);

    ProtocolTerm entered(LocalDate day, @Nullable Integer reviewMonths) {
        return new ProtocolTerm(day, null, "", later(day, reviewMonths), "", reviews, null, null, startsSettled);
    }

    ProtocolTerm reviewed(ProtocolReview review, LocalDate day, @Nullable Integer reviewMonths) {
        List<ProtocolReview> all = Stream.concat(Stream.of(review), reviews.stream())
                .limit(MOST_REVIEWS)
                .toList();
        return new ProtocolTerm(
                inForceOn,
                overOn,
                overReason,
                later(day, reviewMonths),
                "",
                all,
                expiryNoticed,
                reviewNoticed,
                startsSettled);
    }

    /** It is to be looked at again since a day, and its owner is told. */
    ProtocolTerm dueForReview(LocalDate day, String reason) {
        return new ProtocolTerm(inForceOn, overOn, overReason, day, reason, reviews, expiryNoticed, day, startsSettled);
    }

    ProtocolTerm expiryTold(@Nullable LocalDate day) {
        return new ProtocolTerm(
                inForceOn, overOn, overReason, reviewOn, reviewReason, reviews, day, reviewNoticed, startsSettled);
    }

    ProtocolTerm startSeen(@Nullable LocalDate day) {
        return new ProtocolTerm(
                inForceOn, overOn, overReason, reviewOn, reviewReason, reviews, expiryNoticed, reviewNoticed, day);
    }

    ProtocolTerm over(LocalDate day, String why) {
        return new ProtocolTerm(
                inForceOn, day, why, null, reviewReason, reviews, expiryNoticed, reviewNoticed, startsSettled);
    }

    /** Whether a day is before it was in force. */
    boolean isBefore(LocalDate day) {
        return inForceOn != null && day.isBefore(inForceOn);
    }

    /** Whether its owner was told that it is due for a review. */
    boolean isReviewTold() {
        return reviewOn != null && reviewOn.equals(reviewNoticed);
    }

    private static @Nullable LocalDate later(LocalDate day, @Nullable Integer months) {
        return months == null ? null : day.plusMonths(months);
    }
}
