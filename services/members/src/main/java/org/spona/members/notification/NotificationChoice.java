package org.spona.members.notification;

import jakarta.validation.constraints.NotNull;
import java.util.function.Function;
import org.spona.platform.notification.NotificationKind;

/** How the reader wants to be told of each {@link NotificationKind}. */
public record NotificationChoice(
        @NotNull NotificationFrequency news,
        @NotNull NotificationFrequency search,
        @NotNull NotificationFrequency change,
        @NotNull NotificationFrequency response,
        @NotNull NotificationFrequency deadline,
        @NotNull NotificationFrequency digest) {

    static NotificationChoice by(Function<NotificationKind, NotificationFrequency> frequency) {
        return new NotificationChoice(
                frequency.apply(NotificationKind.NEWS),
                frequency.apply(NotificationKind.SEARCH),
                frequency.apply(NotificationKind.CHANGE),
                frequency.apply(NotificationKind.RESPONSE),
                frequency.apply(NotificationKind.DEADLINE),
                frequency.apply(NotificationKind.DIGEST));
    }

    NotificationFrequency of(NotificationKind kind) {
        return switch (kind) {
            case NEWS -> news;
            case SEARCH -> search;
            case CHANGE -> change;
            case RESPONSE -> response;
            case DEADLINE -> deadline;
            case DIGEST -> digest;
        };
    }
}
