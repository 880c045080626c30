package org.spona.members.administration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Visibility;

/**
 * That something of an organisation was shared further, or less far.
 *
 * @param kind what it is: the name that the announcing service gives it, such as {@code practice}
 * @param address the path of its page, which answers whoever may read it; absent when it has none
 * @param changedByName who did it, as she was called then; absent for what happened by itself
 */
public record SharingChange(
        String kind,
        @Nullable String address,
        String networkLatin,
        String networkCyrillic,
        Visibility before,
        Visibility after,
        @Nullable String changedByName,
        Instant changedAt) {}
